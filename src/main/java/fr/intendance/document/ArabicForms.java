package fr.intendance.document;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins Arabic letters: gives each the form that it takes between its neighbours. The
 * forms are the presentation forms of Unicode; whoever reads the text of a document gets
 * the letters back from them by compatibility decomposition.
 */
final class ArabicForms {

	private static final List<String> PLACES = List.of(" ISOLATED FORM", " FINAL FORM", " INITIAL FORM",
			" MEDIAL FORM");

	private static final int FINAL = 1;

	private static final int INITIAL = 2;

	private static final char LAM = '\u0644';

	/** Lengthens a word: joins on both sides and has one form. */
	private static final char KASHIDA = '\u0640';

	private static final char JOINER = '\u200d';

	/** By letter, or by lam and alef, which are written as one; 0 where there is none. */
	private static final Map<String, char[]> FORMS = forms();

	private ArabicForms() {
	}

	static String joined(String text) {
		StringBuilder joined = new StringBuilder(text.length());
		boolean fromBefore = false;
		for (int i = 0; i < text.length(); i++) {
			if (isMark(text.charAt(i))) {
				joined.append(text.charAt(i));
				continue;
			}
			int length = (text.charAt(i) == LAM && i + 1 < text.length() && FORMS.containsKey(text.substring(i, i + 2)))
					? 2 : 1;
			String letters = text.substring(i, i + length);
			boolean toNext = joinsNext(letters)
					&& next(text, i + length).filter(ArabicForms::joinsPrevious).isPresent();
			joined.append(form(letters, fromBefore && joinsPrevious(letters), toNext));
			fromBefore = joinsNext(letters);
			i += length - 1;
		}
		return joined.toString();
	}

	private static String form(String letters, boolean fromBefore, boolean toNext) {
		char[] forms = FORMS.get(letters);
		if (forms == null) {
			return letters;
		}
		char form = forms[(fromBefore ? FINAL : 0) + (toNext ? INITIAL : 0)];
		return (form != 0) ? String.valueOf(form) : letters;
	}

	/** The letter that follows, beyond the marks on this one. */
	private static Optional<String> next(String text, int from) {
		return text.substring(from)
			.chars()
			.filter((character) -> !isMark((char) character))
			.mapToObj(Character::toString)
			.findFirst();
	}

	private static boolean joinsNext(String letters) {
		return joinsAlways(letters) || (FORMS.containsKey(letters) && FORMS.get(letters)[INITIAL] != 0);
	}

	private static boolean joinsPrevious(String letters) {
		return joinsAlways(letters) || (FORMS.containsKey(letters) && FORMS.get(letters)[FINAL] != 0);
	}

	private static boolean joinsAlways(String letters) {
		return letters.charAt(0) == KASHIDA || letters.charAt(0) == JOINER;
	}

	private static boolean isMark(char character) {
		return Character.getType(character) == Character.NON_SPACING_MARK;
	}

	private static Map<String, char[]> forms() {
		Map<String, char[]> forms = new HashMap<>();
		for (char form = '\ufb50'; form <= '\ufefc'; form++) {
			String name = Character.isDefined(form) ? Character.getName(form) : "";
			String letters = Normalizer.normalize(String.valueOf(form), Form.NFKC);
			for (int place = 0; place < PLACES.size(); place++) {
				if (name.endsWith(PLACES.get(place)) && (letters.length() == 1 || isLamAlef(letters))) {
					forms.computeIfAbsent(letters, (key) -> new char[PLACES.size()])[place] = form;
				}
			}
		}
		return forms;
	}

	private static boolean isLamAlef(String letters) {
		return letters.length() == 2 && letters.charAt(0) == LAM
				&& "\u0622\u0623\u0625\u0627".indexOf(letters.charAt(1)) >= 0;
	}

}
