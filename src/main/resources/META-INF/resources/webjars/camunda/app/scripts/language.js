// Which language it is: the first of the browser counts when the web apps have it, else it is French.

export const languages = ['fr', 'en', 'de'];

const wished = (navigator.languages[0] || navigator.language || '').split('-')[0].toLowerCase();

export const language = languages.includes(wished) ? wished : 'fr';

// the page says it is English whatever its language; a screen reader would read French with an English voice
document.documentElement.lang = language;
