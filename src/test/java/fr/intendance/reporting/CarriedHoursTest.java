package fr.intendance.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.MovableTime;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.document.Line;
import fr.intendance.work.Balance;
import fr.intendance.work.ClientMonth;
import fr.intendance.work.ClientMonths;
import fr.intendance.work.MandateFixture;
import fr.intendance.work.Recording;
import fr.intendance.work.ServicePeriod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A package of 24 hours, 12 in its first half month, whose hours are kept for a month.
 */
@ApplicationTest
class CarriedHoursTest {

	private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

	private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Recording recording;

	@Autowired
	private ClientMonths months;

	@Autowired
	private ReportRepository reports;

	@Autowired
	private Reporting reporting;

	@Autowired
	private EarlierReports earlier;

	@Autowired
	private FiguresStore store;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	@BeforeEach
	void aContractCarriesHoursOver() {
		this.reference = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()).reference();
		MandateFixture.sign(this.database, this.reference);
		this.database.sql("update contract set carry_over_months = 1 where reference = ?")
			.param(this.reference.value())
			.update();
		this.clock.moveTo(LocalDate.of(2027, 2, 5).atStartOfDay().toInstant(java.time.ZoneOffset.UTC));
	}

	@AfterEach
	void theClockStandsWhereItDid() {
		this.clock.moveTo(MovableTime.START);
	}

	@Test
	void addsThemToTheHoursOfTheNextMonth() {
		work(LocalDate.of(2026, 11, 20), 10 * 60);
		work(LocalDate.of(2026, 12, 10), 25 * 60);

		Balance balance = this.recording.balance(this.reference, DECEMBER);

		assertThat(balance).isEqualTo(new Balance(24 * 60, 2 * 60, 25 * 60));
		assertThat(balance.left()).isEqualTo(60);
		assertThat(month(DECEMBER).balance()).isEqualTo(balance);
		assertThat(month(DECEMBER).alert()).isEmpty();
	}

	@Test
	void forgetsThemAfterTheirMonths() {
		work(LocalDate.of(2026, 11, 20), 10 * 60);
		work(LocalDate.of(2026, 12, 10), 60);

		assertThat(this.recording.balance(this.reference, DECEMBER.plusMonths(1)).carriedMinutes()).isEqualTo(24 * 60);
	}

	@Test
	void invoicesOnlyWhatIsBeyondBoth() {
		work(LocalDate.of(2026, 11, 20), 10 * 60);
		work(LocalDate.of(2026, 12, 10), 27 * 60);
		Figures november = figures(NOVEMBER);

		Figures december = figures(DECEMBER);

		assertThat(november.carriedMinutes()).isZero();
		assertThat(december.carriedMinutes()).isEqualTo(2 * 60);
		assertThat(december.overageMinutes()).isEqualTo(60);
		assertThat(december.invoiced()).extracting(Line::quantity)
			.usingElementComparator(java.math.BigDecimal::compareTo)
			.containsExactly(java.math.BigDecimal.ONE, java.math.BigDecimal.ONE);
	}

	@Test
	void sumsUpEarlierReportsAndNoLaterOnes() {
		work(LocalDate.of(2026, 11, 20), 10 * 60);
		figures(NOVEMBER);
		figures(DECEMBER);

		assertThat(this.earlier.than(this.reports.findById(this.reference.key("2026-12")).orElseThrow(), false))
			.isEqualTo(new Earlier(false, 10 * 60, 2 * 60));
		assertThat(this.earlier.than(this.reports.findById(this.reference.key("2026-11")).orElseThrow(), true))
			.isEqualTo(new Earlier(true, 0, 0));
	}

	@Test
	void carriesNothingWhereTheContractDoesNot() {
		this.database.sql("update contract set carry_over_months = 0 where reference = ?")
			.param(this.reference.value())
			.update();
		work(LocalDate.of(2026, 11, 20), 10 * 60);
		work(LocalDate.of(2026, 12, 10), 25 * 60);
		figures(NOVEMBER);

		assertThat(this.recording.balance(this.reference, DECEMBER).carriedMinutes()).isZero();
		assertThat(figures(DECEMBER).overageMinutes()).isEqualTo(60);
	}

	private void work(LocalDate on, int minutes) {
		for (int left = minutes; left > 0; left -= 600) {
			this.recording.recordDirect(this.reference, "INVOICING", on, 1, Math.min(left, 600), new FreeText("Fait"),
					"assistant");
		}
	}

	private ClientMonth month(YearMonth month) {
		return this.months.of(month, List.of(this.reference.value())).get(this.reference.value());
	}

	private Figures figures(YearMonth month) {
		Report report = this.reports
			.save(Report.open(this.reference, ServicePeriod.of(month, MandateFixture.START), this.clock.instant()));
		this.reporting.compute(report.key());
		return this.store.of(report.key()).orElseThrow();
	}

}
