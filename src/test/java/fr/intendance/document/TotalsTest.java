package fr.intendance.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TotalsTest {

	private static final Mentions EXEMPT = new Law().on(LocalDate.of(2026, 12, 1), VatRegime.FRANCHISE, Locale.FRENCH);

	private static final Mentions CHARGED = new Law().on(LocalDate.of(2026, 12, 1), VatRegime.STANDARD, Locale.FRENCH);

	@ParameterizedTest
	@CsvSource({ "0, 126000, 0, 126000", "5, 126000, 6300, 119700", "12.5, 126000, 15750, 110250", "50, 1, 1, 0",
			"50, 3, 2, 1", "33.3, 100, 33, 67", "100, 126000, 126000, 0" })
	void takesOffTheDiscountToTheCent(BigDecimal percent, long gross, long discount, long net) {
		Totals totals = Totals.of(List.of(priced(gross)), percent, EXEMPT);

		assertThat(totals.gross()).isEqualTo(new Amount(gross));
		assertThat(totals.discountPercent()).isEqualTo(percent);
		assertThat(totals.discount()).isEqualTo(new Amount(discount));
		assertThat(totals.net()).isEqualTo(new Amount(net));
	}

	@ParameterizedTest
	@CsvSource({ "126000, 25200, 151200", "2, 0, 2", "3, 1, 4", "12, 2, 14", "13, 3, 16", "0, 0, 0" })
	void addsVatToTheCent(long net, long vat, long due) {
		Totals totals = Totals.of(List.of(priced(net)), BigDecimal.ZERO, CHARGED);

		assertThat(totals.vat()).isEqualTo(new Amount(vat));
		assertThat(totals.due()).isEqualTo(new Amount(due));
	}

	@Test
	void owesWhatTheLinesSayUnderTheExemption() {
		Totals totals = Totals.of(List.of(priced(126000), priced(18000)), new BigDecimal("10"), EXEMPT);

		assertThat(totals.net()).isEqualTo(new Amount(129600));
		assertThat(totals.vat()).isEqualTo(Amount.ZERO);
		assertThat(totals.due()).isEqualTo(totals.net());
	}

	@Test
	void addsUpNothingToNothing() {
		Totals totals = Totals.of(List.of(), BigDecimal.TEN, CHARGED);

		assertThat(totals.gross()).isEqualTo(Amount.ZERO);
		assertThat(totals.due()).isEqualTo(Amount.ZERO);
	}

	@ParameterizedTest
	@CsvSource({ "12.5, 4500, 56250", "0.25, 4801, 1200", "0.1, 4805, 481", "7, 1, 7", "1, -6300, -6300" })
	void roundsEachLineHalfUp(BigDecimal quantity, long unit, long total) {
		Line line = new Line("Classement", "", quantity, "h", new Amount(unit));

		assertThat(line.total()).isEqualTo(new Amount(total));
	}

	@Test
	void roundsLinesBeforeItAddsThem() {
		Line half = new Line("Relance", "", new BigDecimal("0.5"), "h", new Amount(1));

		assertThat(Line.sum(List.of(half, half, half))).isEqualTo(new Amount(3));
	}

	@Test
	void refusesSumsThatNoAccountHolds() {
		Amount most = new Amount(Long.MAX_VALUE);

		assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(new Amount(1)));
		assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> new Amount(-2).minus(most));
		assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.times(BigDecimal.TEN));
	}

	@Test
	void readsEurosAndComparesThem() {
		Amount price = Amount.ofEuros(new BigDecimal("1260.005"));

		assertThat(price).isEqualTo(new Amount(126001)).isGreaterThan(new Amount(126000));
		assertThat(price.euros()).isEqualTo(new BigDecimal("1260.01"));
		assertThat(price.minus(price)).isEqualTo(Amount.ZERO);
	}

	private static Line priced(long cents) {
		return new Line("Forfait", "", BigDecimal.ONE, "mois", new Amount(cents));
	}

}
