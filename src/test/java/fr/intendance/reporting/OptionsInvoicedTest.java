package fr.intendance.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import fr.intendance.ApplicationTest;
import fr.intendance.client.EngagementReference;
import fr.intendance.document.Line;
import fr.intendance.onboarding.AcceptedEngagements;
import fr.intendance.work.MandateFixture;
import fr.intendance.work.ServicePeriod;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class OptionsInvoicedTest {

	private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ReportRepository reports;

	@Autowired
	private Reporting reporting;

	@Autowired
	private FiguresStore store;

	@Autowired
	private JdbcClient database;

	private EngagementReference reference;

	@BeforeEach
	void aClientTookAnOption() {
		this.reference = AcceptedEngagements.withAnOption(this.context);
		MandateFixture.sign(this.database, this.reference);
	}

	@Test
	void invoicesWhatTheClientTookBesideWithTheFirstReport() {
		List<Line> invoiced = invoiced(NOVEMBER);

		assertThat(invoiced).extracting(Line::label)
			.containsExactly("Forfait mensuel de 24\u00a0h", "Demi-journée sur place");
		assertThat(this.store.of(this.reference.key("2026-11")).orElseThrow().total()).isEqualTo(Line.sum(invoiced))
			.isNotEqualTo(invoiced.get(0).total());
	}

	@Test
	void invoicesItOnce() {
		invoiced(NOVEMBER);

		assertThat(invoiced(NOVEMBER.plusMonths(1))).extracting(Line::label)
			.containsExactly("Forfait mensuel de 24\u00a0h");
	}

	private List<Line> invoiced(YearMonth month) {
		Report report = this.reports.save(Report.open(this.reference, ServicePeriod.of(month, MandateFixture.START),
				LocalDate.of(2027, 1, 8).atStartOfDay().toInstant(java.time.ZoneOffset.UTC)));
		this.reporting.compute(report.key());
		return this.store.of(report.key()).orElseThrow().invoiced();
	}

}
