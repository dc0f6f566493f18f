package fr.intendance.document;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class LawTest {

	private final Law law = new Law();

	@Test
	void namesTheArticleInForceOnTheDayOfIssue() {
		assertThat(on(LocalDate.of(2026, 12, 1)).vat()).isEqualTo("TVA non applicable, article\u00a0293 B du CGI");
		assertThat(on(LocalDate.of(2028, 6, 30)).vat()).contains("293 B du CGI");
		assertThat(on(LocalDate.of(2028, 7, 1)).vat()).contains("L. 223-3");
	}

	@Test
	void chargesVatUnderTheStandardRegimeOnly() {
		Mentions standard = this.law.on(LocalDate.of(2026, 12, 1), VatRegime.STANDARD);

		assertThat(standard.vatCharged()).isTrue();
		assertThat(standard.vatPercent()).isEqualTo(new BigDecimal("20"));
		assertThat(standard.vat()).isEmpty();
		assertThat(on(LocalDate.of(2026, 12, 1)).vatCharged()).isFalse();
	}

	@Test
	void namesTheOptionOfWhoOwesVatWithTheInvoice() {
		Mentions debits = this.law.on(LocalDate.of(2026, 12, 1), VatRegime.DEBITS);

		assertThat(debits.vatCharged()).isTrue();
		assertThat(debits.vat()).isEqualTo("Option pour le paiement de la taxe d’après les débits");
	}

	@Test
	void givesNoFigureForThePenaltyRateSinceItMoves() {
		assertThat(on(LocalDate.of(2026, 12, 1)).latePenalty()).contains("majoré de 10 points").doesNotContain("%");
		assertThat(on(LocalDate.of(2026, 12, 1)).recoveryCosts()).contains("40\u00a0€");
	}

	@Test
	void knowsNothingOfDaysBeforeItsTable() {
		assertThatIllegalStateException().isThrownBy(() -> on(LocalDate.of(1999, 1, 1)));
	}

	private Mentions on(LocalDate day) {
		return this.law.on(day, VatRegime.FRANCHISE);
	}

}
