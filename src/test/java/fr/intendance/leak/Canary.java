package fr.intendance.leak;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that only the clients of tests use, so that each place where they turn up is a
 * place where personal data go: one for each type of value that a client or the firm
 * types. They hold accents, signs beyond the basic plane and writing from right to left.
 */
public final class Canary {

	public static final String COMPANY = "Zéphyrine & Fils 🦊 شركة canari-company";

	public static final String NAME = "Aïcha Ðorđe أمل canari-name";

	public static final String EMAIL = "canari.mail@zephyrine.example";

	public static final String PHONE = "+33 6 98 76 54 32";

	public static final String MESSAGE = "Bonjour,\nnos factures s’empilent 😅 — מכתב canari-message";

	public static final String NOTES = "Très organisée, décide vite 👍 canari-notes";

	public static final String GOAL = "Ne plus travailler le dimanche ☀️ canari-goal";

	public static final String ADVICE = "Numérisez d’abord les tickets canari-advice";

	public static final String RESULT = "Tout est parti à temps canari-result";

	public static final String COMMENT = "Parfait, شكرا 💚 canari-comment";

	public static final String STREET = "12 rue du Serin, canari-street";

	public static final String CITY = "Canari-Ville";

	/** The keys are right, the business and the account do not exist. */
	public static final String SIRET = "987 654 324 00001";

	public static final String VAT_NUMBER = "FR14987654324";

	/** As clients write it into a field of free text. */
	public static final String ACCOUNT = "Le cabinet canari-account, IBAN FR76 3000 4005 0123 4567 8901 169";

	/** What is searched for: the part of each that no encoding changes. */
	public static final List<String> ALL = List.of("canari-company", "canari-name", "canari.mail", "98 76 54 32",
			"canari-message", "canari-notes", "canari-goal", "canari-advice", "canari-result", "canari-comment",
			"canari-street", "Canari-Ville", "987 654 324", "987654324", "canari-account", "4005 0123 4567");

	/** What all have in common, those of clients without a name of their own too. */
	private static final Pattern SIGN = Pattern
		.compile("canari|Canari|CANARI|98[ .]?76[ .]?54[ .]?32|987\\W?654\\W?324|4005 ?0123 ?4567");

	private static final int AROUND = 60;

	private static volatile boolean typed;

	private Canary() {
	}

	/** Somebody types some: the application is searched when the class of tests ends. */
	public static void type() {
		typed = true;
	}

	/** Whether that was so since this was last asked. */
	static boolean wereTyped() {
		boolean were = typed;
		typed = false;
		return were;
	}

	/** Whether a text holds one. */
	public static boolean isIn(CharSequence text) {
		return SIGN.matcher(text).find();
	}

	/** The first in a text, with what stands around it. */
	static Optional<String> in(CharSequence text) {
		Matcher found = SIGN.matcher(text);
		return found.find() ? Optional
			.of(text.subSequence(Math.max(0, found.start() - AROUND), Math.min(text.length(), found.end() + AROUND))
				.toString()) : Optional.empty();
	}

}
