package fr.intendance.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import fr.intendance.quote.Formula;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PartialMonthTest {

	@ParameterizedTest
	@CsvSource({ "2026-11, 2026-11-01, 30, true", "2026-11, 2026-11-02, 29, false", "2026-11, 2026-11-30, 1, false",
			"2027-02, 2027-02-15, 14, false", "2028-02, 2028-02-15, 15, false", "2028-02, 2026-11-16, 29, true",
			"2026-12, 2026-12-31, 1, false", "2027-01, 2026-12-31, 31, true" })
	void countsTheDaysFromTheStartToTheEndOfTheMonth(YearMonth month, LocalDate start, int days, boolean whole) {
		ServicePeriod period = ServicePeriod.of(month, start);

		assertThat(period.days()).isEqualTo(days);
		assertThat(period.whole()).isEqualTo(whole);
		assertThat(period.last()).isEqualTo(month.atEndOfMonth());
	}

	@ParameterizedTest
	@CsvSource({ "2026-12, 2026-12-10, 10, false", "2026-12, 2026-12-31, 31, true", "2026-11, 2026-12-10, 15, false",
			"2026-11, 2026-11-16, 1, false", "2026-11, 2026-11-15, 0, false", "2027-01, 2026-12-10, 0, false" })
	void endsWithTheContract(YearMonth month, LocalDate end, int days, boolean whole) {
		ServicePeriod period = ServicePeriod.of(month, MandateFixture.START, Optional.of(end));

		assertThat(period.days()).isEqualTo(days);
		assertThat(period.whole()).isEqualTo(whole);
		assertThat(period.share(31_000)).isEqualTo(Math.round(31_000.0 * days / month.lengthOfMonth()));
	}

	@ParameterizedTest
	@CsvSource({ "2026-10, 2026-11-16", "2026-10, 2026-11-01", "2025-11, 2026-11-16" })
	void coversNoDayOfAMonthBeforeTheContract(YearMonth month, LocalDate start) {
		ServicePeriod period = ServicePeriod.of(month, start);

		assertThat(period.days()).isZero();
		assertThat(period.whole()).isFalse();
		assertThat(period.share(108_000)).isZero();
	}

	@ParameterizedTest
	@CsvSource({
			// cents of a price of 1 080 € and of an odd one, by the days that are left
			"2026-11-16, 108000, 54000", "2026-11-21, 108000, 36000", "2026-11-30, 108000, 3600",
			"2026-11-24, 99999, 23333", "2026-11-29, 7, 0", "2026-11-29, 8, 1", "2026-11-16, 1, 1",
			"2026-11-17, 1, 0" })
	void sharesToTheCent(LocalDate start, long monthly, long expected) {
		assertThat(ServicePeriod.of(YearMonth.of(2026, 11), start).share(monthly)).isEqualTo(expected);
	}

	@Property(tries = 200)
	void sharesNeverMoreThanTheWholeAndNeverLessThanNothing(@ForAll @IntRange(min = 1, max = 31) int day,
			@ForAll @IntRange(max = 1_000_000) int monthly) {
		ServicePeriod period = ServicePeriod.of(YearMonth.of(2026, 12), LocalDate.of(2026, 12, day));

		assertThat(period.share(monthly)).isBetween(0L, (long) monthly);
		assertThat(period.days()).isEqualTo(32 - day);
	}

	@ParameterizedTest
	@CsvSource({ "PACKAGE, 0", "PREPAID, 1440", "FIXED, 1440", "HOURLY, 0" })
	void includesNothingMonthlyBeforeTheContract(Formula formula, long expected) {
		assertThat(MandateFixture.of(formula).includedMinutes(YearMonth.of(2026, 10))).isEqualTo(expected);
	}

	@ParameterizedTest
	@EnumSource(value = Formula.class, names = "FIXED", mode = EnumSource.Mode.EXCLUDE)
	void worksEveryMonthUnlessTheMissionIsOne(Formula formula) {
		Mandate mandate = MandateFixture.of(formula);

		assertThat(mandate.worksIn(YearMonth.of(2026, 11))).isTrue();
		assertThat(mandate.worksIn(YearMonth.of(2027, 11))).isTrue();
	}

	@Test
	void aMissionIsNotOfTheSameMonthAYearLater() {
		assertThat(MandateFixture.of(Formula.FIXED).worksIn(YearMonth.of(2027, 11))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "HOURLY, true", "PACKAGE, true", "PREPAID, false", "FIXED, false" })
	void renewsWhatIsSoldByTheMonth(Formula formula, boolean monthly) {
		assertThat(MandateFixture.of(formula).renewsMonthly()).isEqualTo(monthly);
	}

	@Test
	void namesTheAreaOfWorkThatIsNoneOfTheContract() {
		Mandate mandate = MandateFixture.of(Formula.PACKAGE);

		assertThat(mandate.area("INVOICING")).isEqualTo("Factures");
		assertThat(mandate.area("other")).isEqualTo("Autres travaux");
	}

	@ParameterizedTest
	@CsvSource({ "720, 0, 720, 0", "720, 719, 1, 0", "720, 720, 0, 0", "720, 721, 0, 1", "0, 0, 0, 0", "0, 45, 0, 45" })
	void isEitherLeftOrBeyondAndNeverBoth(long included, long used, long left, long overage) {
		Balance balance = new Balance(included, 0, used);

		assertThat(balance.left()).isEqualTo(left);
		assertThat(balance.overage()).isEqualTo(overage);
	}

	@Test
	void beginsToCountBeforeAnythingWasWrittenDown() {
		assertThat(CutOff.none().lastDay()).isBefore(MandateFixture.START);
		assertThat(CutOff.none().at()).isEqualTo("1970-01-01T00:00:00Z");
	}

}
