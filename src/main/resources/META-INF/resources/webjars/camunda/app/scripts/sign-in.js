// The web apps bring a sign-in form of their own, at #/login. People sign in once, at /sign-in, for
// everything; the form of the web apps would answer that their password is wrong. So whoever is sent
// there, after a log-out or at the end of a session, goes to /sign-in.

const appRoot = document.querySelector('base').getAttribute('app-root');
const signIn = appRoot.replace(/\/camunda$/, '') + '/sign-in';

function leaveLogin() {
  if (/^#!?\/login\b/.test(window.location.hash)) {
    window.location.replace(signIn);
  }
}

// the web apps change the address both ways: by the hash (an event follows) and by the history (none does)
for (const change of ['pushState', 'replaceState']) {
  const original = window.history[change];
  window.history[change] = function (...values) {
    const result = original.apply(this, values);
    leaveLogin();
    return result;
  };
}
window.addEventListener('hashchange', leaveLogin);
window.addEventListener('popstate', leaveLogin);
leaveLogin();
