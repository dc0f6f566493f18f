package fr.intendance.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

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
		Mentions standard = this.law.on(LocalDate.of(2026, 12, 1), VatRegime.STANDARD, Locale.FRENCH);

		assertThat(standard.vatCharged()).isTrue();
		assertThat(standard.vatPercent()).isEqualTo(new BigDecimal("20"));
		assertThat(standard.vat()).isEmpty();
		assertThat(on(LocalDate.of(2026, 12, 1)).vatCharged()).isFalse();
	}

	@Test
	void namesTheOptionOfWhoOwesVatWithTheInvoice() {
		Mentions debits = this.law.on(LocalDate.of(2026, 12, 1), VatRegime.DEBITS, Locale.FRENCH);

		assertThat(debits.vatCharged()).isTrue();
		assertThat(debits.vat()).isEqualTo("Option pour le paiement de la taxe d’après les débits");
	}

	@Test
	void saysThatWhoBuysInAnotherStateOwesTheVat() {
		Mentions reversed = this.law.on(LocalDate.of(2026, 12, 1), VatRegime.REVERSE_CHARGE, Locale.FRENCH);

		assertThat(reversed.vatCharged()).isFalse();
		assertThat(reversed.vat()).startsWith("Autoliquidation")
			.contains("259, 1° du CGI", "196 de la directive 2006/112/CE")
			.doesNotContain("283-2");
	}

	@Test
	void asksForANumberBeforeAnythingIsSoldToAnotherState() {
		assertThat(this.law.numberInUnion(LocalDate.of(2026, 12, 1))).contains("même en franchise en base",
				"CGI, art.\u00a0286 ter, 5°");
	}

	@Test
	void givesNoFigureForThePenaltyRateSinceItMoves() {
		assertThat(on(LocalDate.of(2026, 12, 1)).latePenalty()).contains("majoré de 10 points").doesNotContain("%");
		assertThat(on(LocalDate.of(2026, 12, 1)).recoveryCosts()).contains("40\u00a0€");
	}

	@Test
	void translatesForWhoReadsEnglishAndKeepsTheWordsOfTheLaw() {
		LocalDate day = LocalDate.of(2026, 12, 1);
		Mentions french = on(day);
		Mentions english = this.law.on(day, VatRegime.FRANCHISE, Locale.ENGLISH);

		assertThat(english.vat())
			.isEqualTo("VAT not applicable under Article\u00a0293 B of the French General Tax Code");
		assertThat(english.vatInFrench()).isEqualTo(french.vat());
		assertThat(french.vatInFrench()).isEmpty();
		assertThat(english.recoveryCosts()).isEqualTo("Fixed compensation for recovery costs: €40.");
		assertThat(this.law.on(day, VatRegime.STANDARD, Locale.ENGLISH).vatPercent()).isEqualTo(new BigDecimal("20"));
	}

	@Test
	void knowsNothingOfDaysBeforeItsTable() {
		assertThatIllegalStateException().isThrownBy(() -> on(LocalDate.of(1999, 1, 1)));
	}

	private Mentions on(LocalDate day) {
		return this.law.on(day, VatRegime.FRANCHISE, Locale.FRENCH);
	}

}
