package fr.intendance.reporting;

import java.time.YearMonth;
import java.util.Locale;

import fr.intendance.document.Line;
import fr.intendance.document.TemplatesFixture;
import fr.intendance.quote.Formula;
import fr.intendance.work.Mandate;
import fr.intendance.work.MandateFixture;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BillingTest {

	private static final BillingWords FRENCH = new BillingWords(TemplatesFixture.messages(), Locale.FRENCH);

	private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

	private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

	@Test
	void invoicesAPackageByItsDaysInTheFirstMonth() {
		Billing billing = billing(Formula.PACKAGE, NOVEMBER, 10 * 60, 0);

		assertThat(billing.includedMinutes()).contains(12 * 60L);
		assertThat(billing.overageMinutes()).isZero();
		assertThat(billing.lines(FRENCH)).singleElement().satisfies((line) -> {
			assertThat(line.total().cents()).isEqualTo(54000);
			assertThat(line.label()).isEqualTo("Forfait mensuel de 24\u00a0h");
			assertThat(line.detail()).isEqualTo("du 16 au 30 novembre 2026, au prorata de 15 jours sur 30");
		});
	}

	@Test
	void invoicesAWholePackageAndWhatIsBeyondIt() {
		Billing billing = billing(Formula.PACKAGE, DECEMBER, 25 * 60 + 30, 600);

		assertThat(billing.overageMinutes()).isEqualTo(90);
		assertThat(billing.lines(FRENCH)).extracting((line) -> line.total().cents()).containsExactly(108000L, 7500L);
		assertThat(Line.sum(billing.lines(FRENCH)).cents()).isEqualTo(115500);
	}

	@Test
	void invoicesTheTimeOfAnHourlyContract() {
		Billing billing = billing(Formula.HOURLY, DECEMBER, 95, 0);

		assertThat(billing.includedMinutes()).isEmpty();
		assertThat(billing.lines(FRENCH)).singleElement().satisfies((line) -> {
			assertThat(line.quantity()).isEqualByComparingTo("1.58");
			assertThat(line.total().cents()).isEqualTo(7110);
		});
	}

	@Test
	void invoicesNothingForAnHourlyMonthWithoutWork() {
		assertThat(billing(Formula.HOURLY, DECEMBER, 0, 0).lines(FRENCH)).isEmpty();
	}

	@Test
	void invoicesAStockOfHoursOnceAndThenOnlyWhatIsBeyond() {
		Billing first = billing(Formula.PREPAID, NOVEMBER, 20 * 60, 0);
		Billing second = billing(Formula.PREPAID, DECEMBER, 6 * 60, 20 * 60);

		assertThat(first.lines(FRENCH)).singleElement()
			.satisfies((line) -> assertThat(line.total().cents()).isEqualTo(108000));
		assertThat(second.includedMinutes()).contains(4 * 60L);
		assertThat(second.lines(FRENCH)).singleElement()
			.satisfies((line) -> assertThat(line.total().cents()).isEqualTo(10000));
	}

	@Test
	void invoicesAFixedMissionOnceWhateverTimeItTakes() {
		Billing first = billing(Formula.FIXED, NOVEMBER, 50 * 60, 0);
		Billing second = billing(Formula.FIXED, DECEMBER, 50 * 60, 50 * 60);

		assertThat(first.lines(FRENCH)).singleElement()
			.satisfies((line) -> assertThat(line.total().cents()).isEqualTo(108000));
		assertThat(second.lines(FRENCH)).isEmpty();
	}

	@Test
	void wordsLinesForWhoReadsEnglish() {
		BillingWords english = new BillingWords(TemplatesFixture.messages(), Locale.ENGLISH);

		assertThat(billing(Formula.PACKAGE, NOVEMBER, 0, 0).lines(english)).singleElement().satisfies((line) -> {
			assertThat(line.label()).isEqualTo("Monthly package of 24\u00a0h");
			assertThat(line.detail()).isEqualTo("16 November 2026 to 30 November 2026, in proportion to 15 days of 30");
			assertThat(line.unit()).isEqualTo("month");
		});
	}

	private static Billing billing(Formula formula, YearMonth month, long used, long usedBefore) {
		Mandate mandate = MandateFixture.of(formula);
		return new Billing(mandate, mandate.period(month), used, usedBefore, 0, month.equals(NOVEMBER));
	}

}
