package fr.intendance.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import fr.intendance.onboarding.ContractedHours.Terms;
import fr.intendance.quote.Formula;
import fr.intendance.work.ClientMonth.Alert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClientMonthTest {

	private static final YearMonth MAY = YearMonth.of(2027, 5);

	private static final LocalDate START = LocalDate.of(2027, 1, 4);

	@Test
	void tellsWhatIsLeftOfAPackage() {
		ClientMonth month = month(List.of(terms(Formula.PACKAGE, 10, START)), used(240, 500, 500), 20);

		assertThat(month.balance()).isEqualTo(new Balance(600, 0, 240));
		assertThat(month.balance().left()).isEqualTo(360);
		assertThat(month.alert()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "479, 15, ", "480, 15, SOON_USED_UP", "480, 16, ", "599, 31, ", "600, 31, USED_UP",
			"900, 2, USED_UP" })
	void warnsBeforeAPackageIsUsedUp(long minutes, int day, Alert alert) {
		assertThat(month(List.of(terms(Formula.PACKAGE, 10, START)), used(minutes, 500, 500), day).alert())
			.isEqualTo(Optional.ofNullable(alert));
	}

	@ParameterizedTest
	@CsvSource({ "661, 661, TOO_SMALL", "661, 660, ", "359, 359, TOO_LARGE", "359, 360, ", "0, 0, TOO_LARGE" })
	void looksAtTheTwoMonthsBefore(long before, long earlier, Alert alert) {
		assertThat(month(List.of(terms(Formula.PACKAGE, 10, START)), used(100, before, earlier), 20).alert())
			.isEqualTo(Optional.ofNullable(alert));
	}

	@Test
	void doesNotJudgeMonthsBeforeTheContract() {
		LocalDate april = LocalDate.of(2027, 4, 1);

		assertThat(month(List.of(terms(Formula.PACKAGE, 10, april)), used(100, 0, 0), 20).alert()).isEmpty();
	}

	@Test
	void sharesAMonthInWhichTheTermsChange() {
		List<Terms> terms = List.of(terms(Formula.PACKAGE, 10, START),
				terms(Formula.PACKAGE, 20, LocalDate.of(2027, 5, 17)));

		assertThat(month(terms, used(0, 500, 500), 20).balance().includedMinutes()).isEqualTo(310 + 581);
	}

	@Test
	void countsAStockOfHoursFromItsStart() {
		ClientMonth month = month(List.of(terms(Formula.PREPAID, 20, START)),
				new MonthMinutes("E-2027-0001", 60, 0, 0, 1_200), 20);

		assertThat(month.balance()).isEqualTo(new Balance(1_200, 0, 1_200));
		assertThat(month.month()).isEqualTo(60);
		assertThat(month.stock()).isTrue();
		assertThat(month.alert()).contains(Alert.USED_UP);
	}

	@Test
	void warnsOfNothingWhereEveryHourIsPaid() {
		ClientMonth month = month(List.of(terms(Formula.HOURLY, 0, START)), used(9_000, 9_000, 9_000), 5);

		assertThat(month.balance().includedMinutes()).isZero();
		assertThat(month.alert()).isEmpty();
	}

	private static ClientMonth month(List<Terms> terms, MonthMinutes used, int day) {
		return ClientMonth.of("E-2027-0001", terms, MAY, used, 0, MAY.atDay(day));
	}

	private static MonthMinutes used(long month, long before, long earlier) {
		return new MonthMinutes("E-2027-0001", month, before, earlier, month + before + earlier);
	}

	private static Terms terms(Formula formula, int hours, LocalDate from) {
		return new Terms("E-2027-0001", formula, BigDecimal.valueOf(hours), from, from, Optional.empty(), 0);
	}

}
