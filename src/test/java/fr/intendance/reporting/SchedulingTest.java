package fr.intendance.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.engine.Refused;
import fr.intendance.work.MandateFixture;
import fr.intendance.work.ServicePeriod;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class SchedulingTest {

	private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Scheduling scheduling;

	@Autowired
	private ReportRepository rows;

	@Autowired
	private Reports reports;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	@BeforeEach
	void aContractIsInForce() {
		this.reference = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()).reference();
		MandateFixture.sign(this.database, this.reference);
	}

	@Test
	void beginsWithTheMonthInWhichTheContractBegins() {
		assertThat(this.scheduling.schedule(this.reference)).isEqualTo("2026-12-03T08:00:00Z");
	}

	@ParameterizedTest
	@CsvSource({
			// over the closing of the year's end, twice
			"2026-11, 2027-01-06T08:00:00Z", "2027-11, 2028-01-05T08:00:00Z",
			// after Easter and into summer time
			"2027-02, 2027-04-05T07:00:00Z",
			// the first of May on a Saturday, All Saints on a Monday
			"2027-03, 2027-05-05T07:00:00Z", "2027-09, 2027-11-04T08:00:00Z" })
	void isDueOnTheThirdWorkingDayOfTheMonthAfter(YearMonth last, Instant due) {
		open(last);

		assertThat(this.scheduling.schedule(this.reference)).isEqualTo(due);
	}

	@Test
	void opensOneMonthAfterTheOther() {
		String first = this.scheduling.open(this.reference);
		String second = this.scheduling.open(this.reference);

		assertThat(List.of(first, second)).containsExactly(this.reference.key("2026-11"),
				this.reference.key("2026-12"));
		assertThat(this.reports.of(this.reference)).extracting((report) -> report.period().days())
			.containsExactly(15, 31);
		assertThat(this.reports.get(first).period().first()).isEqualTo(LocalDate.of(2026, 11, 16));
	}

	@Test
	void goesOnAcrossTheTurnOfTheYear() {
		open(YearMonth.of(2026, 12));

		assertThat(this.scheduling.open(this.reference)).isEqualTo(this.reference.key("2027-01"));
	}

	@Test
	void schedulesNothingWithoutAContract() {
		EngagementReference other = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()).reference();

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.scheduling.schedule(other))
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(409));
	}

	private Report open(YearMonth month) {
		return this.rows
			.save(Report.open(this.reference, ServicePeriod.of(month, MandateFixture.START), this.clock.instant()));
	}

}
