package fr.intendance.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.document.Amount;
import fr.intendance.document.Line;
import fr.intendance.reminder.Ladder;
import fr.intendance.reporting.Figures.Area;
import fr.intendance.reporting.Figures.Deadline;
import fr.intendance.reporting.Figures.DeadlineState;
import fr.intendance.reporting.Figures.Waiting;
import fr.intendance.reporting.ReportSource.Kind;
import fr.intendance.work.MandateFixture;
import fr.intendance.work.ServicePeriod;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class FiguresStoreTest {

	private static final Instant NOW = Instant.parse("2026-12-03T08:00:00Z");

	private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private ReportRepository reports;

	@Autowired
	private FiguresStore store;

	private EngagementReference reference;

	private Report report;

	@BeforeEach
	void aReportIsOpen() {
		this.reference = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()).reference();
		this.report = open(NOVEMBER);
	}

	@Test
	void givesBackWhatWasCounted() {
		Figures figures = figures(820, Optional.of(720L));

		this.store.replace(this.report.key(), figures, List.of());

		assertThat(this.store.of(this.report.key())).contains(figures);
	}

	@Test
	void knowsThatNothingIsIncludedWhereTimeIsPaid() {
		this.store.replace(this.report.key(), figures(95, Optional.empty()), List.of());

		assertThat(this.store.of(this.report.key()).orElseThrow().includedMinutes()).isEmpty();
	}

	@Test
	void forgetsWhatWasCountedBefore() {
		ReportSource old = new ReportSource("used", Kind.ENTRY, "1");
		ReportSource fresh = new ReportSource("used", Kind.ENTRY, "2");
		this.store.replace(this.report.key(), figures(10, Optional.empty()), List.of(old));

		this.store.replace(this.report.key(), figures(20, Optional.empty()), List.of(fresh, fresh));

		assertThat(this.store.of(this.report.key()).orElseThrow().usedMinutes()).isEqualTo(20);
		assertThat(this.store.sources(this.report.key())).containsExactly(fresh);
	}

	@Test
	void knowsNothingOfAReportThatWasNotCounted() {
		assertThat(this.store.of(this.report.key())).isEmpty();
		assertThat(this.store.sources(this.report.key())).isEmpty();
	}

	private Report open(YearMonth month) {
		return this.reports.save(Report.open(this.reference, ServicePeriod.of(month, MandateFixture.START), NOW));
	}

	private static Figures figures(long used, Optional<Long> included) {
		return new Figures(used, included, 0, 100, 3, 1, List.of(new Area("INVOICING", "Factures", 41, used)),
				List.of(new Deadline("Factures de novembre", NOW, DeadlineState.MET)),
				List.of(new Waiting(Ladder.PIECES, NOW, 2)),
				List.of(new Line("Forfait mensuel de 24 h", "au prorata", BigDecimal.ONE, "mois", new Amount(54000)),
						new Line("Heures au-delà", "", new BigDecimal("1.67"), "h", new Amount(5000))));
	}

}
