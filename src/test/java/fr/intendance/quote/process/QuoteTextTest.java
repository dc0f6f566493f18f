package fr.intendance.quote.process;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.document.Amount;
import fr.intendance.document.Line;
import fr.intendance.document.Mentions;
import fr.intendance.document.Totals;
import fr.intendance.quote.Formula;
import fr.intendance.quote.QuoteDraft;
import fr.intendance.quote.QuoteState;
import fr.intendance.quote.QuoteTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuoteTextTest {

	@ParameterizedTest
	@CsvSource({ "23.26, '23,26'", "30, 30", "30.00, 30", "1E+2, 100", "0.5, '0,5'" })
	void writesHoursAsTheFrenchDo(BigDecimal hours, String text) {
		assertThat(QuoteText.hours(hours)).isEqualTo(text + "\u00a0h");
	}

	@Test
	void saysWhenThePriceComesBackEveryMonth() {
		assertThat(QuoteText.total(draft(Formula.PACKAGE))).isEqualTo("1\u202f260,00\u00a0€ par mois");
		assertThat(QuoteText.total(draft(Formula.HOURLY))).isEqualTo("1\u202f260,00\u00a0€ par mois");
		assertThat(QuoteText.total(draft(Formula.PREPAID))).isEqualTo("1\u202f260,00\u00a0€");
		assertThat(QuoteText.total(draft(Formula.FIXED))).isEqualTo("1\u202f260,00\u00a0€");
	}

	@Test
	void showsEachLineWithItsDetailBelow() {
		assertThat(QuoteText.lines(draft(Formula.PACKAGE))).isEqualTo(
				"Gestion\u00a0: 12,5 h à 48,00\u00a0€, soit 600,00\u00a0€\nDevis\nMise en ordre\u00a0: 1 forfait à 660,00\u00a0€, soit 660,00\u00a0€\nUne fois");
	}

	@ParameterizedTest
	@CsvSource({ "ACCEPTED, accepted", "DECLINED, declined", "EXPIRED, expired", "CHANGES_ASKED, changesAsked" })
	void tellsTheGatewayTheAnswerInItsOwnSpelling(QuoteState state, String answer) {
		assertThat(QuoteModel.answer(state)).isEqualTo(answer);
	}

	private static QuoteDraft draft(Formula formula) {
		List<Line> lines = List.of(new Line("Gestion", "Devis", new BigDecimal("12.50"), "h", new Amount(4800)),
				new Line("Mise en ordre", "Une fois", BigDecimal.ONE, "forfait", new Amount(66000)));
		QuoteTerms terms = new QuoteTerms(formula, BigDecimal.TEN, BigDecimal.TEN, 10, Optional.empty(),
				BigDecimal.ZERO, 0, new Amount(4500), new Amount(4800), 0);
		Mentions exempt = new Mentions("TVA non applicable", "", BigDecimal.ZERO, "", "", "");
		return new QuoteDraft(new EngagementReference("E-2026-0042"), "Atelier Durand", QuoteState.PREPARED, terms,
				lines, List.of(), Totals.of(lines, BigDecimal.ZERO, exempt), "TVA non applicable", Optional.empty());
	}

}
