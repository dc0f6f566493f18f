package fr.intendance.reporting;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.document.Amount;
import fr.intendance.document.Line;
import fr.intendance.reporting.Figures.Area;
import fr.intendance.reporting.ReportSource.Kind;
import fr.intendance.work.LedgerEntry;
import fr.intendance.work.MandateFixture;
import fr.intendance.work.ServicePeriod;
import org.springframework.context.ApplicationContext;

/** Reports that are with the client, without the process before them. */
public final class SentReports {

	private SentReports() {
	}

	/** Of November, with one ledger entry behind the time used. */
	public static Report ofNovember(ApplicationContext context, EngagementReference reference, LedgerEntry entry) {
		ReportRepository rows = context.getBean(ReportRepository.class);
		Clock clock = context.getBean(Clock.class);
		Report report = rows.save(Report.open(reference, ServicePeriod.of(YearMonth.of(2026, 11), MandateFixture.START),
				clock.instant()));
		report.computed(clock.instant());
		report.reviewed(Optional.of(new FreeText("Un mois calme.")), true, "manager");
		report.issued("CR-2026-0001", "RF-2026-0001");
		report.sent(clock.instant());
		context.getBean(FiguresStore.class)
			.replace(report.key(),
					new Figures(95, Optional.of(720L), 0, 0, 1, 0, List.of(new Area("INVOICING", "Factures", 12, 95)),
							List.of(), List.of(),
							List.of(new Line("Forfait mensuel", "", BigDecimal.ONE, "mois", new Amount(54_000)))),
					List.of(new ReportSource("used", Kind.ENTRY, String.valueOf(entry.id())),
							new ReportSource("area.INVOICING", Kind.ENTRY, String.valueOf(entry.id())),
							new ReportSource("invoiced", Kind.CONTRACT, "CT-2026-0001")));
		return rows.save(report);
	}

}
