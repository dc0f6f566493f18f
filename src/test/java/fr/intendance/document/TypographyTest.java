package fr.intendance.document;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TypographyTest {

	@Test
	void setsTheSpacesOfFrenchPunctuation() {
		assertThat(Typography.french("Bonjour ! Prêt ? Oui ; voici : « un devis » à 5 % ou 40 €, n° 12, article 28"))
			.isEqualTo(
					"Bonjour\u202f! Prêt\u202f? Oui\u202f; voici\u00a0: «\u00a0un devis\u00a0» à 5\u00a0% ou 40\u00a0€, "
							+ "n°\u00a012, article\u00a028");
	}

	@Test
	void setsSpacesBesideAnInterpolation() {
		assertThat(Typography.french("« ${name} » : ${count} ?"))
			.isEqualTo("«\u00a0${name}\u00a0»\u00a0: ${count}\u202f?");
	}

	@Test
	void leavesMarkupDirectivesStyleAndCommentsAlone() {
		String source = "<p style=\"a : b ; c\"><#if a ?? && b == \"x > y ;\"><style>a { b : c ; }</style><#-- ah ! --></#if>"
				+ "${f(\"} !\") !}<!-- so ; --></p>";

		assertThat(Typography.french(source)).isEqualTo(source);
	}

	@Test
	void leavesLinesWhereTheyAre() {
		String source = "Un\nDeux !\n<p\nclass=\"x\">Trois ;</p>\n";

		assertThat(Typography.french(source)).hasSameSizeAs(source).hasLineCount(4);
	}

}
