package fr.intendance.needsreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.intendance.client.FreeText;
import fr.intendance.document.Imprint;
import fr.intendance.document.PartyFixture;
import fr.intendance.document.ScopeLine;
import fr.intendance.document.ScopeLine.Scope;
import fr.intendance.needsreview.SpecificationView.Fact;
import fr.intendance.needsreview.SpecificationView.Limit;
import fr.intendance.needsreview.Verdict.Ruling;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpecificationWriterTest {

	private static final Verdict QUOTES = new Verdict("QUOTES", Ruling.OK, "En votre nom.", "", "CGI, art. 289");

	private static final Verdict PAYSLIPS = new Verdict("PAYSLIPS", Ruling.WARN, "Nous préparons les variables.",
			"un gestionnaire de paie", "Loi 71-1130");

	private static final Verdict BOOKKEEPING = new Verdict("BOOKKEEPING", Ruling.BLOCK, "Réservé.",
			"un expert-comptable", "Ord. 45-2138");

	private final SpecificationWriter writer = new SpecificationWriter(QuestionnaireTest.read(),
			QuestionnaireTest.wording());

	@Test
	void tellsWhatIsInAndWhatIsOut() {
		SpecificationView view = write(Map.of("activity", "Menuiserie"), 24);

		assertThat(view.scope()).containsExactly(
				new ScopeLine("Devis", Scope.INCLUDED, "Devis simple\u00a0: 15 par mois."),
				new ScopeLine("Bulletins de paie", Scope.INCLUDED, "Nous préparons les variables."),
				new ScopeLine("Saisie et tenue de la comptabilité", Scope.EXCLUDED,
						"Relève d’un autre professionnel\u00a0: un expert-comptable"));
		assertThat(view.limits()).containsExactly(
				new Limit("Bulletins de paie", "Nous préparons les variables. (Loi 71-1130)",
						"un gestionnaire de paie"),
				new Limit("Saisie et tenue de la comptabilité", "Réservé. (Ord. 45-2138)", "un expert-comptable"));
	}

	@Test
	void tellsTheSituationInTheClientsWords() {
		SpecificationView view = write(Map.of("activity", "Menuiserie", "headcount", "8", "weighs-most",
				"Les relances !", "weekly-hours", "6", "goals", "Des devis en 48 h\n\nDes relances"), 24);

		assertThat(view.situation()).isEqualTo("Menuiserie. 8 personnes y travaillent. Ce qui pèse aujourd’hui\u00a0: "
				+ "Les relances ! 6\u00a0heures par semaine y passent. Notre conseil\u00a0: Commencez par les devis.");
		assertThat(view.goals()).containsExactly("Des devis en 48 h", "Des relances");
	}

	@Test
	void hasAGoalEvenForThoseWhoNamedNone() {
		assertThat(write(Map.of(), 24).goals()).hasSize(1);
	}

	@Test
	void tellsTheHoursThatTheFirmCorrected() {
		assertThat(write(Map.of("tools", "PAPER"), 18).organisation()).containsExactly(
				new Fact("Outils", "Surtout du papier et des tableurs"),
				new Fact("Heures retenues", "18\u00a0h par mois, après relecture de l’estimation avec vous"));
		assertThat(write(Map.of(), 24).organisation()).isEmpty();
	}

	private SpecificationView write(Map<String, String> answers, int hours) {
		AgreedNeeds needs = new AgreedNeeds("CDC-2026-0001", List.of(QUOTES, PAYSLIPS), List.of(BOOKKEEPING),
				HoursEstimateFixture.workedExample(), hours, 30, Optional.empty(),
				Optional.of(new FreeText("Commencez par les devis.")));
		return this.writer.write(imprint(Locale.FRENCH), PartyFixture.client(), new Answers(answers), needs);
	}

	private static Imprint imprint(Locale language) {
		return new Imprint(Optional.empty(), language, LocalDate.of(2026, 12, 1), "1",
				PartyFixture.firm().party(language), null, "", Optional.empty(), null);
	}

}
