// The forms say in English what a field lacks, whatever the language, and take no translation. So each of their
// sentences is put into French as soon as it appears.

const sentences = [
  [/^Field is required\.$/, 'Ce champ est obligatoire.'],
  [/^Field must have minimum value of (.+)\.$/, 'Indiquez au moins $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Indiquez au plus $1.'],
  [/^Field must have minimum length of (.+)\.$/, 'Écrivez au moins $1 caractères.'],
  [/^Field must have maximum length of (.+)\.$/, 'Écrivez au plus $1 caractères.']
];

function translate() {
  if (document.documentElement.lang !== 'fr') {
    return;
  }
  for (const error of document.querySelectorAll('.fjs-form-field-error')) {
    const texts = document.createTreeWalker(error, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const found = sentences.find(([english]) => english.test(texts.currentNode.data));
      if (found) {
        texts.currentNode.data = texts.currentNode.data.replace(...found);
      }
    }
  }
}

new MutationObserver(translate).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
