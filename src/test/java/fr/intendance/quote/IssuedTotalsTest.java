package fr.intendance.quote;

import java.math.BigDecimal;
import java.util.List;

import fr.intendance.document.Amount;
import fr.intendance.document.Line;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IssuedTotalsTest {

	private static final List<Line> OPTIONS = List.of(option(18_000), option(15_000));

	@Test
	void addsWhatOptionsCostWhereThereIsNoVat() {
		IssuedTotals totals = new IssuedTotals(new Amount(126_000), Amount.ZERO, new Amount(126_000));

		assertThat(totals.dueFor(OPTIONS)).isEqualTo(new Amount(33_000));
		assertThat(totals.dueWith(OPTIONS)).isEqualTo(new Amount(159_000));
	}

	@Test
	void addsVatAtTheRateOfTheQuote() {
		IssuedTotals totals = new IssuedTotals(new Amount(119_701), new Amount(23_940), new Amount(143_641));

		assertThat(totals.dueFor(OPTIONS)).isEqualTo(new Amount(39_600));
	}

	@Test
	void addsNothingForNoOption() {
		IssuedTotals totals = new IssuedTotals(new Amount(126_000), Amount.ZERO, new Amount(126_000));

		assertThat(totals.dueWith(List.of())).isEqualTo(totals.due());
	}

	private static Line option(long cents) {
		return new Line("Option", "", BigDecimal.ONE, "unité", new Amount(cents));
	}

}
