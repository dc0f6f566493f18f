// Whose office it is: the head of each web app bears the firm's name, its logo and its colour, as its documents do.
// Before a firm has written down its name, and where the answer does not come, it is Intendance.

const asked = new URL('../../../api/firm', import.meta.url);

async function told() {
  try {
    const answer = await fetch(asked);
    return answer.ok ? await answer.json() : {};
  }
  catch (unreachable) {
    console.warn(unreachable);
    return {};
  }
}

const { name, accent, logo } = await told();
const root = document.documentElement;
if (accent) {
  root.style.setProperty('--accent', accent);
}
if (logo) {
  root.style.setProperty('--logo', `url("${logo}")`);
  root.classList.add('has-logo');
}

// the web apps write the name of the app behind it: « Camille Moreau · Tasklist »
export const vendor = `${name || 'Intendance'} ·`;
