// Asks before a page is left whose words are kept nowhere.
for (const form of document.querySelectorAll('form[data-leave]')) {
  let kept = isUnsaved() ? null : typedIn(form);
  let sent = false;
  form.addEventListener('alongside:kept', (event) => { kept = event.detail; });
  form.addEventListener('submit', () => { sent = true; });
  addEventListener('pageshow', () => { sent = false; });
  addEventListener('beforeunload', (event) => { if (!sent && typedIn(form) !== kept) event.preventDefault(); });
}
