package fr.intendance.onboarding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.document.Imprint;
import fr.intendance.document.Look;
import fr.intendance.document.Mentions;
import fr.intendance.document.PartyFixture;
import fr.intendance.engine.FormValues;
import fr.intendance.needsreview.AgreedNeeds;
import fr.intendance.needsreview.HoursEstimateFixture;
import fr.intendance.needsreview.Verdict;
import fr.intendance.onboarding.DataProcessingView.ContactPoint;
import fr.intendance.onboarding.DataProcessingView.Processing;
import fr.intendance.processing.Officers;
import fr.intendance.processing.SubProcessors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What the annexes take from the models that run. */
@ApplicationTest
@Transactional
class DataProcessingWriterTest {

	@Autowired
	private DataProcessingWriter writer;

	@Autowired
	private SubProcessors others;

	@Autowired
	private Officers officers;

	@Test
	void tellsForEachServiceWhatItsModelDeclares() {
		DataProcessingView view = written(Locale.FRENCH);

		assertThat(view.processings()).extracting(Processing::service)
			.startsWith("Devis", "Éléments variables de paie")
			.contains("Mise en place du service", "Comptes rendus", "Fin de contrat")
			.doesNotContain("Premier contact", "Travail confié");
		assertThat(view.processings().get(1)).isEqualTo(
				new Processing("Éléments variables de paie", "Exécuter le service confié, sur instruction du client",
						"Identité, contrats de travail et absences, montants et échéances", "Salariés du client",
						"Rendus, puis supprimés dans les trente jours qui suivent la fin du contrat"));
		assertThat(view.measures()).hasSizeGreaterThan(6)
			.contains("Accès retirés dès la fin du contrat", "Contrôle des fichiers reçus")
			.doesNotHaveDuplicates();
	}

	@Test
	void saysTheSameInEnglish() {
		assertThat(written(Locale.ENGLISH).processings().get(1))
			.isEqualTo(new Processing("Payroll variables", "Do the service entrusted, on the client’s instructions",
					"Identity, employment contracts and absences, amounts and due dates", "The client’s employees",
					"Handed back, then deleted within thirty days of the end of the contract"));
	}

	@Test
	void leavesOutOfThePartOfAProcessorWhatTheFirmDecidesItself() {
		assertThat(written(Locale.FRENCH).processings())
			.filteredOn((one) -> one.service().equals("Mise en place du service"))
			.singleElement()
			.satisfies((one) -> {
				assertThat(one.purpose()).isEqualTo("Réunir les pièces et les accès nécessaires au service");
				assertThat(one.data()).doesNotContain("signatures");
			});
	}

	@Test
	void namesWhoElseTouchesTheDataAndWhomToWriteTo() {
		this.others.add(new FormValues(Map.of("name", "Hébergeur Exemple", "service", "HOSTING", "country", "DE",
				"transfer", "NONE", "since", "2026-01-01")));
		this.officers.name(new FormValues(Map.of("officer", "Dana Officier", "email", "dpo@cabinet.example")));

		DataProcessingView view = written(Locale.ENGLISH);

		assertThat(view.subProcessors()).containsExactly(new DataProcessingView.SubProcessor("Hébergeur Exemple",
				"Hosting of this software and its data", "Germany"));
		assertThat(view.contacts()).extracting(ContactPoint::address)
			.containsExactly(PartyFixture.firm().email(), "dpo@cabinet.example", PartyFixture.client().email());
	}

	@Test
	void tellsABreachInTwoDaysAndGivesEverythingBackInThirty() {
		DataProcessingView view = written(Locale.FRENCH);

		assertThat(view.breachHours()).isEqualTo(48);
		assertThat(view.objectionDays()).isEqualTo(15);
		assertThat(view.returnDays()).isEqualTo(30);
		assertThat(view.storage()).isEqualTo("France");
		assertThat(view.contract()).isEqualTo("CP-2026-0003");
		assertThat(view.subProcessors()).isEmpty();
	}

	private DataProcessingView written(Locale language) {
		return this.writer.write(imprint(language), PartyFixture.client(), PartyFixture.signatory(), "CP-2026-0003",
				needs());
	}

	private static Imprint imprint(Locale language) {
		return new Imprint(Optional.of("ST-2026-0003"), language, LocalDate.of(2026, 11, 23), "1",
				PartyFixture.firm().party(Locale.FRENCH), new Look("#17595c", Optional.empty()), "", Optional.empty(),
				new Mentions("", "", BigDecimal.ZERO, "", "", ""));
	}

	private static AgreedNeeds needs() {
		Verdict quotes = new Verdict("QUOTES", Verdict.Ruling.OK, "Travail administratif", "", "");
		Verdict payroll = new Verdict("PAYROLL_VARIABLES", Verdict.Ruling.OK, "Préparation", "", "");
		return new AgreedNeeds("CDC-2026-0007", List.of(quotes, payroll), List.of(),
				HoursEstimateFixture.workedExample(), 24, 30, Optional.empty(), Optional.empty());
	}

}
