package fr.intendance.journey;

import java.util.List;

/**
 * Words that only the client of the test uses, so that each place where they turn up is a
 * place where personal data go. They hold accents, signs beyond the basic plane and
 * writing from right to left.
 */
final class Canary {

	static final String COMPANY = "Zéphyrine & Fils 🦊 شركة canary-company";

	static final String NAME = "Aïcha Ðorđe أمل canary-name";

	static final String EMAIL = "canary.mail@zephyrine.example";

	static final String PHONE = "+33 6 98 76 54 32";

	static final String MESSAGE = "Bonjour,\nnos factures s’empilent 😅 — מכתב canary-message";

	static final String NOTES = "Très organisée, décide vite 👍 canary-notes";

	static final String GOAL = "Ne plus travailler le dimanche ☀️ canary-goal";

	static final String ADVICE = "Numérisez d’abord les tickets canary-advice";

	static final String RESULT = "Tout est parti à temps canary-result";

	static final String COMMENT = "Parfait, شكرا 💚 canary-comment";

	/** What is searched for: the part of each that no encoding changes. */
	static final List<String> ALL = List.of("canary-company", "canary-name", "canary.mail", "98 76 54 32",
			"canary-message", "canary-notes", "canary-goal", "canary-advice", "canary-result", "canary-comment");

	private Canary() {
	}

}
