package fr.intendance.work;

import java.time.YearMonth;

import fr.intendance.engine.Refused;
import fr.intendance.quote.Formula;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MandateTest {

	private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

	@Test
	void aPackageIncludesItsShareOfThePartialMonth() {
		Mandate mandate = MandateFixture.of(Formula.PACKAGE);

		assertThat(mandate.includedMinutes(NOVEMBER)).isEqualTo(12 * 60);
		assertThat(mandate.includedMinutes(NOVEMBER.plusMonths(1))).isEqualTo(24 * 60);
	}

	@Test
	void aStockOfHoursIsWholeFromItsFirstDay() {
		Mandate mandate = MandateFixture.of(Formula.PREPAID);

		assertThat(mandate.includedMinutes(NOVEMBER)).isEqualTo(24 * 60);
		assertThat(mandate.renewsMonthly()).isFalse();
	}

	@Test
	void aFixedMissionIsPlannedOnce() {
		Mandate mandate = MandateFixture.of(Formula.FIXED);

		assertThat(mandate.worksIn(NOVEMBER)).isTrue();
		assertThat(mandate.worksIn(NOVEMBER.plusMonths(1))).isFalse();
	}

	@Test
	void refusesAServiceThatIsNoneOfTheContract() {
		Mandate mandate = MandateFixture.of(Formula.HOURLY);

		assertThat(mandate.label("PAYROLL_VARIABLES")).isEqualTo("Paie");
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> mandate.label("gardening"))
			.satisfies((refused) -> assertThat(refused.field()).contains("service"))
			.withMessageContaining("INVOICING, PAYROLL_VARIABLES");
	}

	@Test
	void aBalanceNeverFallsBelowNothing() {
		Balance beyond = new Balance(60, 0, 75);
		Balance within = new Balance(60, 0, 45);

		assertThat(beyond.left()).isZero();
		assertThat(beyond.overage()).isEqualTo(15);
		assertThat(within.left()).isEqualTo(15);
		assertThat(within.overage()).isZero();
	}

}
