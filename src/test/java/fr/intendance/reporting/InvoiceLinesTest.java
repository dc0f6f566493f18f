package fr.intendance.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.intendance.document.Amount;
import fr.intendance.document.TemplatesFixture;
import fr.intendance.document.Line;
import fr.intendance.quote.Formula;
import fr.intendance.reporting.Figures.Deadline;
import fr.intendance.reporting.Figures.DeadlineState;
import fr.intendance.work.Mandate;
import fr.intendance.work.MandateFixture;
import fr.intendance.work.ServicePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class InvoiceLinesTest {

	private static final BillingWords FRENCH = new BillingWords(TemplatesFixture.messages(), Locale.FRENCH);

	private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

	@ParameterizedTest
	@CsvSource({ "1, 0.02, 90", "20, 0.33, 1485", "30, 0.5, 2250", "59, 0.98, 4410", "60, 1, 4500", "61, 1.02, 4590",
			"600, 10, 45000" })
	void invoicesHoursByHundredthsRoundedHalfUp(long minutes, BigDecimal hours, long cents) {
		Line line = billing(Formula.HOURLY, minutes, 0, false).lines(FRENCH).get(0);

		assertThat(line.label()).isEqualTo("Heures réalisées");
		assertThat(line.detail()).isEqualTo("du 1er au 31 décembre 2026");
		assertThat(line.unit()).isEqualTo("h");
		assertThat(line.quantity()).isEqualTo(hours);
		assertThat(line.total().cents()).isEqualTo(cents);
	}

	@ParameterizedTest
	@CsvSource({ "1439, 0, 1", "1440, 0, 1", "1441, 1, 2", "1500, 60, 2" })
	void goesBeyondThePackageFromTheMinuteAfterIt(long used, long overage, int lines) {
		Billing billing = billing(Formula.PACKAGE, used, 0, false);

		assertThat(billing.overageMinutes()).isEqualTo(overage);
		assertThat(billing.lines(FRENCH)).hasSize(lines);
	}

	@Test
	void invoicesAWholePackageWithoutAWordOnShares() {
		Line line = billing(Formula.PACKAGE, 0, 0, false).lines(FRENCH).get(0);

		assertThat(line).isEqualTo(new Line("Forfait mensuel de 24\u00a0h", "du 1er au 31 décembre 2026",
				BigDecimal.ONE, "mois", new Amount(108_000)));
	}

	@Test
	void invoicesThePackageOfAContractThatBeginsOnTheLastDay() {
		Mandate mandate = MandateFixture.of(Formula.PACKAGE);
		ServicePeriod lastDay = ServicePeriod.of(DECEMBER, LocalDate.of(2026, 12, 31));

		Line line = new Billing(mandate, lastDay, 0, 0, 0, true).lines(FRENCH).get(0);

		assertThat(line.detail()).isEqualTo("le 31 décembre 2026, au prorata de 1 jour sur 31");
		assertThat(line.total().cents()).isEqualTo(3484);
	}

	@ParameterizedTest
	@CsvSource({ "0, 1440", "1440, 0", "1439, 1", "2000, 0" })
	void keepsOfAStockWhatEarlierMonthsLeft(long before, long left) {
		assertThat(billing(Formula.PREPAID, 0, before, false).includedMinutes()).contains(left);
	}

	@Test
	void invoicesAllTheTimeOnceTheStockIsUsedUp() {
		Billing billing = billing(Formula.PREPAID, 90, 2000, false);

		assertThat(billing.lines(FRENCH)).singleElement().satisfies((line) -> {
			assertThat(line.label()).isEqualTo("Heures au-delà des heures comprises");
			assertThat(line.quantity()).isEqualByComparingTo("1.5");
			assertThat(line.total().cents()).isEqualTo(7500);
		});
	}

	@Test
	void invoicesAStockAndWhatIsBeyondItInItsFirstMonth() {
		Billing billing = billing(Formula.PREPAID, 1500, 0, true);

		assertThat(billing.lines(FRENCH)).extracting(Line::label)
			.containsExactly("Carnet de 24\u00a0h", "Heures au-delà des heures comprises");
		assertThat(Line.sum(billing.lines(FRENCH)).cents()).isEqualTo(108_000 + 5000);
	}

	@Test
	void namesAFixedMissionOnItsOnlyInvoice() {
		assertThat(billing(Formula.FIXED, 10, 0, true).lines(FRENCH))
			.containsExactly(new Line("Mission au forfait", "", BigDecimal.ONE, "forfait", new Amount(108_000)));
	}

	@ParameterizedTest
	@EnumSource(value = Formula.class, names = { "HOURLY", "FIXED" })
	void goesBeyondNothingWhereNothingIsIncluded(Formula formula) {
		Billing billing = billing(formula, 100_000, 100_000, false);

		assertThat(billing.includedMinutes()).isEmpty();
		assertThat(billing.overageMinutes()).isZero();
	}

	@ParameterizedTest
	@EnumSource(value = Formula.class, names = "PACKAGE", mode = EnumSource.Mode.EXCLUDE)
	void invoicesNothingLaterWhereNothingWasDone(Formula formula) {
		assertThat(billing(formula, 0, 0, false).lines(FRENCH)).isEmpty();
	}

	@Test
	void addsUpItsLinesToTheCent() {
		Figures figures = figures(List.of(), List.of(line("1.67", 5000), line("0.33", 4500), line("1", 54_000)));

		assertThat(figures.total().cents()).isEqualTo(8350 + 1485 + 54_000);
		assertThat(figures(List.of(), List.of()).total()).isEqualTo(Amount.ZERO);
	}

	@Test
	void countsDeadlinesByWhatBecameOfThem() {
		Figures figures = figures(
				List.of(deadline(DeadlineState.MET), deadline(DeadlineState.COMING), deadline(DeadlineState.MET)),
				List.of());

		assertThat(figures.count(DeadlineState.MET)).isEqualTo(2);
		assertThat(figures.count(DeadlineState.COMING)).isEqualTo(1);
		assertThat(figures.count(DeadlineState.MISSED)).isZero();
	}

	private static Billing billing(Formula formula, long used, long usedBefore, boolean first) {
		Mandate mandate = MandateFixture.of(formula);
		return new Billing(mandate, mandate.period(DECEMBER), used, usedBefore, 0, first);
	}

	private static Figures figures(List<Deadline> deadlines, List<Line> invoiced) {
		return new Figures(0, Optional.empty(), 0, 0, 0, 0, List.of(), deadlines, List.of(), invoiced);
	}

	private static Line line(String quantity, long cents) {
		return new Line("Heures", "", new BigDecimal(quantity), "h", new Amount(cents));
	}

	private static Deadline deadline(DeadlineState state) {
		return new Deadline("Factures", Instant.parse("2026-12-31T16:30:00Z"), state);
	}

}
