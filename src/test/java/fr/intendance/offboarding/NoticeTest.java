package fr.intendance.offboarding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.engine.Refused;
import fr.intendance.onboarding.Contracts;
import fr.intendance.quote.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class NoticeTest {

	private static final LocalDate START = LocalDate.of(2026, 1, 31);

	@ParameterizedTest
	@CsvSource({
			// the trial days, and the day after them
			"2026-02-28, 2026-02-28", "2026-03-01, 2026-03-01", "2026-03-02, 2026-04-02",
			// a month later, as short as the month is
			"2027-01-31, 2027-02-28", "2028-01-31, 2028-02-29", "2026-12-15, 2027-01-15" })
	void endsAMonthLaterUnlessTheTrialRuns(LocalDate today, LocalDate expected) {
		Notice notice = Notice.of(contract(1, 30), today);

		assertThat(notice.lastDay(Optional.empty())).isEqualTo(expected);
		assertThat(notice.waived().lastDay(Optional.empty())).isEqualTo(today);
	}

	@Test
	void saysFromWhichDayOnTheContractMayEnd() {
		Notice notice = Notice.of(contract(2, 0), LocalDate.of(2026, 11, 1));

		assertThat(notice.lastDay(Optional.of(LocalDate.of(2027, 1, 1)))).isEqualTo("2027-01-01");
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> notice.lastDay(Optional.of(LocalDate.of(2026, 12, 31))))
			.withMessageContaining("préavis de 2 mois")
			.withMessageContaining("1er janvier 2027");
	}

	@Test
	void endsNeitherInThePastNorInAnotherLife() {
		Notice notice = Notice.of(contract(1, 30), START);

		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> notice.waived().lastDay(Optional.of(START.minusDays(1))))
			.satisfies((refused) -> assertThat(refused.field()).contains("effectiveOn"));
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> notice.lastDay(Optional.of(START.plusYears(2).plusDays(1))))
			.withMessageContaining("deux ans");
	}

	private static Contracts.InForce contract(int months, int trialDays) {
		return new Contracts.InForce("CP-2026-0001", Formula.PACKAGE, List.of(), BigDecimal.TEN, 1, 1, 1, START,
				Optional.empty(), new Contracts.Rules(months, trialDays, 15, Optional.empty(), 0));
	}

}
