package fr.intendance.reporting;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.document.Amount;
import fr.intendance.document.Line;
import fr.intendance.engine.Refused;
import fr.intendance.reporting.Figures.Area;
import fr.intendance.work.MandateFixture;
import fr.intendance.work.Origin;
import fr.intendance.work.ServicePeriod;
import fr.intendance.work.Work;
import fr.intendance.work.WorkState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class ReportAnswersTest {

	private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private ReportRepository rows;

	@Autowired
	private Reports reports;

	@Autowired
	private ReportAnswers answers;

	@Autowired
	private FiguresStore store;

	@Autowired
	private Work work;

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
	void showsTheClientOnlyWhatWasSent() {
		open(NOVEMBER);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.reports.sent(this.reference, NOVEMBER))
			.withMessage("Ce compte rendu n’existe pas. Vérifiez sa période.")
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(404));

		Report december = sent(NOVEMBER.plusMonths(1));

		assertThat(this.reports.sent(this.reference, december.month()).key()).isEqualTo(december.key());
	}

	@Test
	void namesTheLinesThatAClientCanContest() {
		Report report = sent(NOVEMBER);

		Map<String, String> lines = this.reports.lines(report.key());

		assertThat(lines).containsExactly(Map.entry("used", "Temps utilisé"), Map.entry("area.INVOICING", "Factures"),
				Map.entry("invoice.1", "Forfait mensuel"), Map.entry("invoice.2", "Heures au-delà"),
				Map.entry("other", "Un autre point"));
	}

	@ParameterizedTest
	@CsvSource({ "used, Temps utilisé", "area.INVOICING, Factures", "invoice.2, Heures au-delà",
			"other, Un autre point" })
	void makesATaskOfTheLineThatIsContested(String line, String label) {
		Report report = sent(NOVEMBER);

		this.answers.contest(report.key(), line, new FreeText("Il manque une heure."), byLink());

		assertThat(this.reports.get(report.key()).contestedLine()).contains(line);
		assertThat(this.work.tasks(this.reference)).singleElement().satisfies((task) -> {
			assertThat(task.label()).contains("novembre 2026").endsWith(label);
			assertThat(task.origin()).isEqualTo(Origin.CONTESTED);
			assertThat(task.state()).isEqualTo(WorkState.OPEN);
			assertThat(task.instructions()).contains(new FreeText("Il manque une heure."));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "invoice.3", "invoice.0", "area.PAYROLL_VARIABLES", "USED", "used " })
	void contestsNoLineThatTheReportDoesNotHave(String line) {
		Report report = sent(NOVEMBER);

		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.answers.contest(report.key(), line, new FreeText("Non."), byLink()))
			.withMessage("Choisissez la ligne du compte rendu que vous contestez.")
			.satisfies((refused) -> assertThat(refused.field()).contains("line"));

		assertThat(this.reports.get(report.key()).isAnswerable()).isTrue();
		assertThat(this.work.tasks(this.reference)).isEmpty();
	}

	@Test
	void makesNoSecondTaskOfASecondAnswer() {
		Report report = sent(NOVEMBER);
		this.answers.agree(report.key(), 4, Optional.of(new FreeText("Merci.")), byLink());

		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.answers.contest(report.key(), "used", new FreeText("Non."), byLink()))
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(409));

		assertThat(this.reports.get(report.key()).satisfaction()).contains(4);
		assertThat(this.work.tasks(this.reference)).isEmpty();
	}

	@Test
	void knowsNoReportThatWasNotOpened() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.answers.agree(this.reference.key("2026-11"), 5, Optional.empty(), byLink()))
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(404));
		assertThat(this.reports.told(this.reference.key("2026-11"))).isEmpty();
		assertThat(this.reports.sources(this.reference.key("2026-11"))).isEmpty();
	}

	private Report open(YearMonth month) {
		return this.rows
			.save(Report.open(this.reference, ServicePeriod.of(month, MandateFixture.START), this.clock.instant()));
	}

	private Report sent(YearMonth month) {
		Report report = open(month);
		report.computed(this.clock.instant());
		report.reviewed(Optional.of(new FreeText("Un mois calme.")), true, "manager");
		report.issued("CR-2026-0001", "RF-2026-0001");
		report.sent(this.clock.instant());
		this.store.replace(report.key(),
				new Figures(820, Optional.of(720L), 0, 100, 1, 0, List.of(new Area("INVOICING", "Factures", 41, 820)),
						List.of(), List.of(), List.of(line("Forfait mensuel", 54_000), line("Heures au-delà", 5000))),
				List.of());
		return this.rows.save(report);
	}

	private static Line line(String label, long cents) {
		return new Line(label, "", java.math.BigDecimal.ONE, "h", new Amount(cents));
	}

	private Answer byLink() {
		return new Answer(Answer.How.LINK, "C-2026-0042.1", this.clock.instant());
	}

}
