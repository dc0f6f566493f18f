package fr.intendance.needsreview;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fr.intendance.client.CompanyIdentity.Contradiction;
import fr.intendance.document.MemberStates;
import fr.intendance.document.Siret;
import fr.intendance.document.VatNumber;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Text;

/** Reads what was typed as the answer to a question. */
final class AnswerCheck {

	private static final int MAX_TEXT = 2000;

	/** It would open years of nine digits, which no table and no letter holds. */
	private static final Pattern SIGN = Pattern.compile("^[+-]");

	private AnswerCheck() {
	}

	/**
	 * The answer as it is stored; empty if nothing was answered.
	 * @throws Refused with the question's code if it does not fit
	 */
	static String checked(Question question, Object typed) {
		if (question.type() == QuestionType.SEVERAL) {
			return several(question, typed);
		}
		if (typed != null && !(typed instanceof String || typed instanceof Number || typed instanceof Boolean)) {
			throw Refused.invalid(question.code(), "Cette question attend une seule réponse.");
		}
		String text = (typed == null) ? "" : Text.checked(question.code(), typed.toString(), MAX_TEXT);
		if (text.isEmpty()) {
			return "";
		}
		return switch (question.type()) {
			case NUMBER -> number(question, text);
			case CHOICE -> choice(question, text);
			case YES_NO -> yesOrNo(question, text);
			case DAY -> day(question, text);
			case LINE -> line(question, text);
			case SIRET -> siret(question, text);
			case POSTAL_CODE -> postalCode(question, text);
			case STATE -> state(question, text);
			case VAT_NUMBER -> vatNumber(question, text);
			case TEXT, SEVERAL -> text;
		};
	}

	/** Whether this is how the stored answer was given. */
	static boolean isSame(Question question, Object typed, String stored) {
		try {
			return checked(question, typed).equals(stored);
		}
		catch (Refused ex) {
			return false;
		}
	}

	private static String several(Question question, Object typed) {
		Collection<?> all = (typed == null) ? List.of()
				: (typed instanceof Collection<?> many) ? many : Arrays.asList(typed.toString().split("[ ,]+"));
		List<String> chosen = all.stream().map(String::valueOf).filter((one) -> !one.isBlank()).toList();
		chosen.forEach((one) -> choice(question, one));
		return question.choices().stream().filter(chosen::contains).collect(Collectors.joining(" "));
	}

	private static String choice(Question question, String text) {
		if (!question.choices().contains(text)) {
			throw Refused.invalid(question.code(), "Choisissez une des réponses proposées.");
		}
		return text;
	}

	private static String number(Question question, String text) {
		String digits = text.replaceAll("[ \\u00a0\\u202f]", "");
		if (!digits.matches("\\d{1,9}") || Integer.parseInt(digits) > question.max()) {
			throw Refused.invalid(question.code(),
					"Indiquez un nombre entier entre 0 et %d.".formatted(question.max()));
		}
		return String.valueOf(Integer.parseInt(digits));
	}

	private static String yesOrNo(Question question, String text) {
		if (!text.equals("true") && !text.equals("false")) {
			throw Refused.invalid(question.code(), "Répondez par oui ou par non.");
		}
		return text;
	}

	private static String day(Question question, String text) {
		try {
			return LocalDate.parse(SIGN.matcher(text).replaceFirst("?")).toString();
		}
		catch (DateTimeParseException ex) {
			throw Refused.invalid(question.code(), "Indiquez une date sous la forme 2026-12-01.");
		}
	}

	private static String line(Question question, String text) {
		if (text.lines().count() > 1 || text.length() > question.max()) {
			throw Refused.invalid(question.code(),
					"Écrivez une seule ligne, de %d caractères au plus.".formatted(question.max()));
		}
		return text;
	}

	private static String siret(Question question, String text) {
		if (!Siret.isValid(text)) {
			throw Refused.invalid(question.code(), "Ce numéro SIRET n’existe pas : vérifiez ses quatorze chiffres.");
		}
		return new Siret(text).digits();
	}

	/** How many signs there are depends on the state. */
	private static String postalCode(Question question, String text) {
		if (!text.matches("(?=.*\\d)[0-9A-Za-z][0-9A-Za-z -]{2,9}")) {
			throw Refused.invalid(question.code(), Contradiction.POSTAL_CODE.sentence());
		}
		return text;
	}

	private static String state(Question question, String text) {
		if (!MemberStates.codes().contains(text)) {
			throw Refused.invalid(question.code(), "Choisissez un État de la liste.");
		}
		return text;
	}

	private static String vatNumber(Question question, String text) {
		try {
			return new VatNumber(text).value();
		}
		catch (IllegalArgumentException ex) {
			throw Refused.invalid(question.code(), ex.getMessage());
		}
	}

}
