// Tasklist keeps the open step behind the #, which browsers do not send: carry it through the sign-in.
document.querySelector('form[action$="/login"]').action += location.hash;
