package fr.intendance.document;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FrenchLineBreaksTest {

	@Test
	void endsNoLineAfterAnApostropheOrInsideANumber() {
		assertThat(pieces("De l’annexe au devis D-2026-0012")).containsExactly("De ", "l’annexe ", "au ", "devis ",
				"D-2026-0012");
	}

	@Test
	void endsNoLineAtASpaceThatDoesNotBreak() {
		assertThat(pieces("Soit 1\u202f250,00\u00a0€ «\u00a0net\u00a0»\u202f!")).containsExactly("Soit ",
				"1\u202f250,00\u00a0€ ", "«\u00a0net\u00a0»\u202f!");
	}

	@Test
	void endsNoLineInsideATimeOfDay() {
		assertThat(pieces("Tuesday, 10:12")).containsExactly("Tuesday, ", "10:12");
	}

	@Test
	void mayEndALineAtAHyphenBetweenWords() {
		assertThat(pieces("sous-traitance")).containsExactly("sous-", "traitance");
	}

	@Test
	void endsNoLineAtAPlainSpaceWhereOneThatDoesNotBreakBelongs() {
		assertThat(pieces("Voir l’art. 2 : 5 % de « tout » par M. Roy ! Une part. Le reste")).containsExactly("Voir ",
				"l’art. 2 : ", "5 % ", "de ", "« tout » ", "par ", "M. Roy ! ", "Une ", "part. ", "Le ", "reste");
	}

	private static List<String> pieces(String text) {
		FrenchLineBreaks breaks = new FrenchLineBreaks();
		breaks.setText(text);
		List<String> pieces = new ArrayList<>();
		int start = 0;
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			if (end > start) {
				pieces.add(text.substring(start, end));
			}
			start = end;
		}
		return pieces;
	}

}
