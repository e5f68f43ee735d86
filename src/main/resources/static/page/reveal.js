// Questions that do not apply are not shown; the server decides again when the form is sent. A part is shown while all
// its conditions hold, and what stands in a part that is not shown counts as not answered.
const parts = [...document.querySelectorAll('[data-shown-when]')]
  .map((part) => ({ part, conditions: JSON.parse(part.dataset.shownWhen) }));

const answersTo = (key) => {
  const boxes = [key, `${key}-day`, `${key}-month`, `${key}-year`, `${key}-time`]
    .flatMap((name) => [...document.getElementsByName(name)])
    .filter((box) => !box.closest('[data-shown-when][hidden]'));
  const choices = boxes.filter((box) => box.type === 'radio' || box.type === 'checkbox');
  if (choices.length === 1 && choices[0].type === 'checkbox' && choices[0].value === 'true') return [String(choices[0].checked)];
  const said = choices.length ? choices.filter((box) => box.checked) : boxes;
  return said.map((box) => box.value.trim()).filter((value) => value !== '');
};

const holds = ({ key, codes, is, answered }) => {
  const answers = answersTo(key);
  if (answers.length === 0 && (answered || is)) return false;
  if (codes.length === 0) return true;
  return codes.some((code) => answers.includes(code)) === is;
};

const showWhatApplies = () => {
  for (let round = 0; round <= parts.length; round++) {
    const before = parts.map(({ part }) => part.hidden).join();
    for (const { part, conditions } of parts) part.hidden = !conditions.every(holds);
    if (before === parts.map(({ part }) => part.hidden).join()) return;
  }
};

for (const { part } of parts) part.classList.add('alongside-reveals');
if (parts.length) {
  document.addEventListener('input', showWhatApplies);
  document.addEventListener('change', showWhatApplies);
  showWhatApplies();
}
