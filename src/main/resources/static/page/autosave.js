// Keeps what is typed every ten seconds. It never moves the focus; what it says, it says politely.
for (const form of document.querySelectorAll('form[data-autosave]')) {
  const status = form.querySelector('[data-autosave-status]');
  const revision = form.elements.namedItem('revision');
  let kept = isUnsaved() ? null : typedIn(form);
  let busy = false;
  let over = false;

  const say = (words) => { if (status && status.textContent !== words) status.textContent = words; };
  const time = () => new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const endings = {
    409: 'Not saved: this is open in another window too, with other words. Press Save to see both.',
    410: 'This step has ended. What you typed is kept in your drafts.',
  };

  const keep = async () => {
    const typed = typedIn(form);
    if (busy || over || typed === kept) return;
    busy = true;
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: 'POST', body: new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string')),
        headers: { 'X-Alongside-Script': 'autosave' }, redirect: 'manual', keepalive: typed.length < 60000,
      });
      if (answer.ok) {
        const number = (await answer.text()).trim();
        if (revision && /^\d+$/.test(number)) revision.value = number;
        kept = typed;
        form.dispatchEvent(new CustomEvent('alongside:kept', { detail: typed }));
        say(`Draft saved at ${time()}.`);
      } else {
        over = answer.status in endings;
        say(endings[answer.status]
          ?? 'Not saved: your session has ended. Your words are still here. Send the form, then sign in: they come back.');
      }
    } catch {
      say('Not saved: no connection. It is tried again every ten seconds.');
    }
    busy = false;
  };

  setInterval(keep, 10000);
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') keep(); });
  form.addEventListener('submit', () => { over = true; });
}
