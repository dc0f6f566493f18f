// Some words stand in the web apps themselves, not among the labels of a language, and are English for everybody.
// They are put into French as soon as they appear: where they appear, what they say, what they say in French.
// {} is what differs from time to time. What a person typed or named is never among them: the places see to it.

import { language } from './language.js';

const leftovers = [
  // forms
  ['.fjs-form-field-error', 'Field is required.', 'Ce champ est obligatoire.'],
  ['.fjs-form-field-error', 'Field must have minimum value of {}.', 'Indiquez au moins {}.'],
  ['.fjs-form-field-error', 'Field must have maximum value of {}.', 'Indiquez au plus {}.'],
  ['.fjs-form-field-error', 'Field must have minimum length of {}.', 'Écrivez au moins {} caractères.'],
  ['.fjs-form-field-error', 'Field must have maximum length of {}.', 'Écrivez au plus {} caractères.'],
  ['.fjs-select-placeholder', 'Select', 'Choisir'],
  ['.fjs-dropdownlist', 'No results', 'Aucun résultat'],
  ['.fjs-dropdownlist', 'All values selected', 'Tout est déjà choisi'],
  ['.fjs-taglist-input', 'Search', 'Rechercher'],
  ['.fjs-form-field-datetime input', 'dd/mm/yyyy', 'jj/mm/aaaa'],
  ['.fjs-number-arrow-up', 'Increment', 'Augmenter'],
  ['.fjs-number-arrow-down', 'Decrement', 'Diminuer'],
  ['.fjs-table-nav-button', 'Previous page', 'Page précédente'],
  ['.fjs-table-nav-button', 'Next page', 'Page suivante'],
  // calendars and diagrams
  ['.uib-left', 'previous', 'précédent'],
  ['.uib-right', 'next', 'suivant'],
  ['.zoom button', 'zoom in', 'agrandir'],
  ['.zoom button', 'zoom out', 'réduire'],
  ['button', 'reset zoom', 'voir le diagramme entier'],
  // lists, panels and incidents
  ['.tooltip-inner, [uib-tooltip]', 'Toggle this section', 'Déplier ou replier cette partie'],
  ['.tooltip-inner, [uib-tooltip]', 'Suspended Job Definition', 'Tâche technique suspendue'],
  ['input[type=checkbox]', 'Select all', 'Tout choisir'],
  ['td', 'Failed Job', 'Tâche technique en échec'],
  ['td', 'failedExternalTask', 'Tâche externe en échec'],
  ['.error, .has-error, .invalid', 'Invalid Date Value.', 'Cette date n’existe pas.'],
  // decision tables
  ['.dmn-decision-table-container .hit-policy', 'Hit policy:', 'Règles retenues :'],
  ['.dmn-decision-table-container .hit-policy-value', 'Unique', 'une seule'],
  ['.dmn-decision-table-container .hit-policy-value', 'Collect', 'toutes celles qui conviennent'],
  ['.dmn-decision-table-container .hit-policy',
    'No overlap is possible and all rules are disjoint. Only a single rule can be matched',
    'Les règles ne se recoupent pas : une seule peut convenir.'],
  ['.dmn-decision-table-container .hit-policy', 'Collects the values of all matching rules',
    'Toutes les règles qui conviennent donnent leur valeur.'],
  ['.dmn-decision-table-container .clause', 'When', 'Si'],
  ['.dmn-decision-table-container .clause', 'Then', 'Alors'],
  ['.dmn-decision-table-container .clause', 'And', 'Et'],
  ['.dmn-decision-table-container', 'Decision name: {}', 'Décision : {}'],
  ['.dmn-decision-table-container', 'Input label: {}', 'Donnée : {}'],
  ['.dmn-decision-table-container', 'Input expression: {}', 'Expression : {}'],
  ['.dmn-decision-table-container', 'Input type', 'Type de la donnée'],
  ['.dmn-decision-table-container', 'Input values', 'Valeurs possibles'],
  ['.dmn-decision-table-container', 'Output label', 'Résultat'],
  ['.dmn-decision-table-container', 'Output name', 'Résultat'],
  ['.dmn-decision-table-container', 'Output type', 'Type du résultat'],
  ['.dmn-decision-table-container', 'Output values', 'Valeurs possibles'],
  // examples in the form of one's own profile
  ['input', 'Jonny', 'Camille'],
  ['input', 'Prosciutto', 'Moreau'],
  ['input', 'j.prosciutto@acme.org', 'camille.moreau@exemple.fr']
];

const spoken = ['title', 'placeholder', 'aria-label'];

const longest = 120;

function pattern(english) {
  return new RegExp(`^${english.split('{}').map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&')).join('(.+)')}$`);
}

const known = leftovers.map(([where, english, french]) => [where, pattern(english), french.replace('{}', '$1')]);

/** The French for what an element says, or undefined. */
function french(element, said) {
  const bare = said.trim();
  if (bare === '' || bare.length > longest) {
    return undefined;
  }
  const found = known.find(([where, english]) => english.test(bare) && element.closest(where));
  return found && said.replace(bare, bare.replace(found[1], found[2]));
}

function readText(text) {
  const translated = text.parentElement && french(text.parentElement, text.data);
  if (translated !== undefined && translated !== null) {
    text.data = translated;
  }
}

function readAttributes(element) {
  for (const name of spoken) {
    const said = element.getAttribute(name);
    const translated = said && french(element, said);
    if (translated) {
      element.setAttribute(name, translated);
    }
  }
}

function read(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    readText(node);
  }
  else if (node.nodeType === Node.ELEMENT_NODE) {
    readAttributes(node);
    const inside = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (inside.nextNode()) {
      if (inside.currentNode.nodeType === Node.TEXT_NODE) {
        readText(inside.currentNode);
      }
      else {
        readAttributes(inside.currentNode);
      }
    }
  }
}

function follow(changes) {
  for (const change of changes) {
    if (change.type === 'attributes') {
      readAttributes(change.target);
    }
    else if (change.type === 'characterData') {
      readText(change.target);
    }
    else {
      change.addedNodes.forEach(read);
    }
  }
}

if (language === 'fr') {
  read(document.body);
  new MutationObserver(follow).observe(document.body,
    { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: spoken });
}
