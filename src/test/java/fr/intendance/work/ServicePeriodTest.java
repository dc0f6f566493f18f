package fr.intendance.work;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ServicePeriodTest {

	private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

	private static final LocalDate MIDDLE = LocalDate.of(2026, 11, 16);

	@Test
	void beginsWithTheContractInItsFirstMonth() {
		ServicePeriod period = ServicePeriod.of(NOVEMBER, MIDDLE);

		assertThat(period.first()).isEqualTo(MIDDLE);
		assertThat(period.last()).isEqualTo(LocalDate.of(2026, 11, 30));
		assertThat(period.days()).isEqualTo(15);
		assertThat(period.whole()).isFalse();
	}

	@Test
	void isAWholeMonthAfterThat() {
		ServicePeriod period = ServicePeriod.of(NOVEMBER.plusMonths(1), MIDDLE);

		assertThat(period.days()).isEqualTo(31);
		assertThat(period.whole()).isTrue();
		assertThat(period.share(108000)).isEqualTo(108000);
	}

	@Test
	void holdsItsShareByDaysRoundedHalfUp() {
		ServicePeriod half = ServicePeriod.of(NOVEMBER, MIDDLE);
		ServicePeriod oneDay = ServicePeriod.of(NOVEMBER, LocalDate.of(2026, 11, 30));

		assertThat(half.share(24 * 60)).isEqualTo(12 * 60);
		assertThat(oneDay.share(15)).isEqualTo(1);
		assertThat(oneDay.share(14)).isZero();
	}

	@Test
	void isNamedInGoodFrench() {
		assertThat(ServicePeriod.of(NOVEMBER, MIDDLE).named("Factures")).isEqualTo("Factures de novembre");
		assertThat(ServicePeriod.of(YearMonth.of(2027, 4), MIDDLE).named("Relances")).isEqualTo("Relances d’avril");
		assertThat(ServicePeriod.of(YearMonth.of(2027, 8), MIDDLE).named("Devis")).isEqualTo("Devis d’août");
		assertThat(ServicePeriod.of(YearMonth.of(2027, 10), MIDDLE).named("Devis")).isEqualTo("Devis d’octobre");
	}

}
