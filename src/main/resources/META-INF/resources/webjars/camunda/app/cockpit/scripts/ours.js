// What the plugins of Cockpit ask of our own interface, with the rights of whoever is signed in, and how they show it.

const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

/** The address of a page or interface of ours. */
export function address(path) {
  return root + path;
}

/** What our interface answers, or the sentence with which it refuses. */
export async function ask(path) {
  const answer = await fetch(address(path), { headers: { Accept: 'application/json' } });
  if (answer.ok) {
    return { told: await answer.json() };
  }
  if (answer.status === 403) {
    return { refusal: 'Les dossiers des clients se lisent au bureau du cabinet : vos droits ne portent pas sur eux.' };
  }
  const problem = await answer.json().catch(() => ({}));
  return { refusal: problem.detail || 'Cette partie n’a pas pu être lue. Rechargez la page dans un instant.' };
}

/** An element with a class, and in it texts and elements: a text is never read as markup. */
export function element(name, style, ...inside) {
  const made = document.createElement(name);
  if (style) {
    made.className = style;
  }
  made.append(...inside);
  return made;
}

export function link(path, text) {
  const made = element('a', '', text);
  made.href = address(path);
  return made;
}

/** A table, or a sentence where it would be empty. */
export function table(heads, rows, empty) {
  if (rows.length === 0) {
    return element('p', 'ours-quiet', empty);
  }
  const head = element('tr', '', ...heads.map((one) => element('th', '', one)));
  const body = rows.map((cells) => element('tr', '', ...cells.map((cell) => element('td', '', cell))));
  return element('table', 'table cam-table', element('thead', '', head), element('tbody', '', ...body));
}

/** Shows what an answer makes; where it is none, why; nothing where nobody looks any more. */
export async function show(place, path, made) {
  place.classList.add('ours');
  place.replaceChildren(element('p', 'ours-quiet', 'Lecture en cours…'));
  try {
    const { told, refusal } = await ask(path);
    place.replaceChildren(...(refusal ? [element('p', 'ours-quiet', refusal)] : made(told)));
  }
  catch (unreachable) {
    console.warn(unreachable);
    place.replaceChildren(element('p', 'ours-quiet', 'Cette partie n’a pas pu être lue. Rechargez la page dans un instant.'));
  }
}
