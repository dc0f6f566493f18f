package fr.intendance.reporting;

import java.util.List;
import java.util.Optional;

import fr.intendance.document.Line;
import fr.intendance.document.PartyFixture;
import fr.intendance.document.PrintedView;
import fr.intendance.quote.Formula;
import fr.intendance.reporting.StatementView.Plan;
import fr.intendance.reporting.StatementView.Time;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StatementWordsTest {

	private static final List<Line> LINES = StatementFixture.LINES;

	private static final Time WITHIN = new Time(20 * 60, Optional.of(24L * 60), 0, 0, false, 0);

	@Test
	void saysThatItIsNoInvoiceAndAsksForNothing() {
		String text = packaged(WITHIN, LINES).text();

		assertThat(text).contains("Ce relevé n’est pas une facture.", "rien à payer",
				"n’ouvre droit à aucune déduction de TVA", "Total à facturer");
		assertThat(text).as("what belongs on an invoice only")
			.doesNotContain("Total net à payer", "IBAN", "Pénalités", "40 €", "payable", "échéance");
	}

	@Test
	void showsNoVatWhereNoneIsCharged() {
		String text = packaged(WITHIN, LINES).text();

		assertThat(text).contains("Franchise en base", "TVA non applicable, article 293 B du CGI")
			.doesNotContain("HT", "TTC", "20 %");
	}

	@Test
	void showsVatAndWhenItIsDueWhereItIsCharged() {
		String text = packaged(WITHIN, LINES).from(PartyFixture.company());

		assertThat(text)
			.contains("Montant HT", "Total HT", "TVA à 20 %", "Total TTC à facturer", "exigible à l’encaissement")
			.doesNotContain("Franchise");
	}

	@Test
	void namesPackageReportAndWhatIsNotCarriedOver() {
		assertThat(packaged(WITHIN, LINES).text()).contains("Forfait mensuel de 24 h", "n° CR-2026-0010",
				"Heures utilisées 20 h", "Heures au-delà aucune", "4 h non utilisées, que le contrat ne reporte pas");
	}

	@Test
	void namesTheHoursBeyond() {
		assertThat(packaged(new Time(25 * 60 + 30, Optional.of(24L * 60), 0, 90, false, 0), LINES).text())
			.contains("Heures au-delà 1 h 30", "Heures reportées aucune")
			.doesNotContain("non utilisées");
	}

	@Test
	void carriesOverWhatIsLeftOfPrepaidHours() {
		String text = of(List.of(new Plan(Formula.PREPAID, 600)), new Time(90, Optional.of(480L), 0, 0, true, 0),
				List.of())
			.text();

		assertThat(text).contains("Carnet prépayé de 10 h", "Disponible au début 8 h",
				"6 h 30, qui restent à votre disposition", "Rien ne sera facturé pour cette période.");
	}

	@Test
	void knowsNoIncludedHoursWhereTimeIsPaid() {
		String text = of(List.of(new Plan(Formula.HOURLY, 0)), new Time(90, Optional.empty(), 0, 0, false, 0), LINES)
			.text();

		assertThat(text).contains("Au temps passé", "Heures utilisées 1 h 30")
			.doesNotContain("Heures comprises", "Heures reportées");
	}

	@Test
	void namesBothPackagesOfAMonthInWhichTheContractChanged() {
		List<Plan> plans = List.of(new Plan(Formula.PACKAGE, 600), new Plan(Formula.PACKAGE, 1200));

		assertThat(of(plans, WITHIN, LINES).text()).contains("Forfait mensuel de 10 h, puis Forfait mensuel de 20 h");
	}

	@Test
	void announcesACreditNoteWhereTheAmountIsInTheClientsFavour() {
		assertThat(packaged(WITHIN, LINES.subList(2, 3)).text()).contains("il fera l’objet d’un avoir");
		assertThat(packaged(WITHIN, LINES).text()).doesNotContain("avoir.");
	}

	private static PrintedView packaged(Time time, List<Line> lines) {
		return of(StatementFixture.PACKAGE, time, lines);
	}

	private static PrintedView of(List<Plan> plans, Time time, List<Line> lines) {
		return new PrintedView(ReportingDocument.STATEMENT,
				(imprint) -> StatementFixture.statement(imprint, plans, time, lines));
	}

}
