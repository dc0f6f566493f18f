package fr.intendance.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AmountTest {

	private static final List<Line> LINES = List.of(new Line("Forfait", "", BigDecimal.ONE, "mois", new Amount(108000)),
			new Line("Classement", "", new BigDecimal("3.5"), "h", new Amount(4801)));

	@Test
	void addsUpUnderTheExemption() {
		Mentions mentions = new Law().on(LocalDate.of(2026, 12, 1), VatRegime.FRANCHISE, Locale.FRENCH);

		Totals totals = Totals.of(LINES, BigDecimal.ZERO, mentions);

		assertThat(totals.net()).isEqualTo(new Amount(108000 + 16804));
		assertThat(totals.vat()).isEqualTo(Amount.ZERO);
		assertThat(totals.due()).isEqualTo(totals.net());
	}

	@Test
	void takesOffTheDiscountBeforeVat() {
		Mentions mentions = new Law().on(LocalDate.of(2026, 12, 1), VatRegime.STANDARD, Locale.FRENCH);

		Totals totals = Totals.of(LINES, new BigDecimal("10"), mentions);

		assertThat(totals.discount()).isEqualTo(new Amount(12480));
		assertThat(totals.net()).isEqualTo(new Amount(112324));
		assertThat(totals.vat()).isEqualTo(new Amount(22465));
		assertThat(totals.due()).isEqualTo(new Amount(134789));
	}

	@Test
	void writesMoneyNumbersAndDurations() {
		assertThat(Wording.money(new Amount(125000), Locale.FRANCE)).isEqualTo("1\u202f250,00\u00a0€");
		assertThat(Wording.money(new Amount(-5), Locale.FRANCE)).isEqualTo("−0,05\u00a0€");
		assertThat(Wording.money(new Amount(125000), Locale.ENGLISH)).isEqualTo("€1,250.00");
		assertThat(Wording.number(new BigDecimal("3.50"), Locale.FRANCE)).isEqualTo("3,5");
		assertThat(Wording.hours(24 * 60, Locale.FRENCH)).isEqualTo("24\u00a0h");
		assertThat(Wording.hours(65, Locale.FRENCH)).isEqualTo("1\u00a0h\u00a005");
		assertThat(Wording.hours(45, Locale.FRENCH)).isEqualTo("45\u00a0min");
		assertThat(Wording.hours(-90, Locale.FRENCH)).isEqualTo("−1\u00a0h\u00a030");
	}

}
