package fr.intendance.document;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class FirmPartyTest {

	private static final Siret SIRET = new Siret("12345678200010");

	private static final VatNumber VAT = new VatNumber("FR11123456782");

	@Test
	void aPersonIsPrintedWithTheLettersEi() {
		Party party = PartyFixture.firm().party(Locale.FRENCH);

		assertThat(party.name()).isEqualTo("Camille Moreau\u00a0EI");
		assertThat(party.legalStatus()).isEqualTo("Entrepreneur individuel");
		assertThat(party.siret()).isEqualTo("123\u00a0456\u00a0782\u00a000010");
	}

	@Test
	void standsInEnglishDocumentsWithTheWordsThatTheLawWants() {
		Party person = PartyFixture.firm().party(Locale.ENGLISH);

		assertThat(person.name()).isEqualTo("Camille Moreau\u00a0EI");
		assertThat(person.legalStatus()).isEqualTo("Sole trader (entrepreneur individuel)");
		assertThat(PartyFixture.company().party(Locale.ENGLISH).legalStatus())
			.isEqualTo("SAS with share capital of €10,000, RCS Nantes");
	}

	@Test
	void aPersonMayStandInARegister() {
		Firm firm = of(LegalForm.EI, "Camille Moreau", "RCS Lyon", 0, "bonjour@example.org");

		assertThat(firm.isComplete()).isTrue();
		assertThat(firm.party(Locale.FRENCH).legalStatus()).isEqualTo("Entrepreneur individuel, RCS Lyon");
	}

	@ParameterizedTest
	@EnumSource(value = LegalForm.class, mode = EnumSource.Mode.EXCLUDE, names = { "EI", "ASSOCIATION" })
	void everyCompanyPrintsCapitalAndRegister(LegalForm form) {
		Firm firm = of(form, "Intendance", "RCS Nantes", 1500, "bonjour@example.org");

		assertThat(firm.party(Locale.FRENCH).name()).isEqualTo("Intendance");
		assertThat(firm.party(Locale.FRENCH).legalStatus())
			.isEqualTo(form.name() + " au capital de 1\u202f500\u00a0€, RCS Nantes");
	}

	@Test
	void anAssociationPrintsNeitherCapitalNorTheLettersEi() {
		Firm firm = of(LegalForm.ASSOCIATION, "Bureau partagé", "", 0, "bonjour@example.org");

		assertThat(firm.isComplete()).isTrue();
		assertThat(firm.party(Locale.FRENCH).name()).isEqualTo("Bureau partagé");
		assertThat(firm.party(Locale.FRENCH).legalStatus()).isEqualTo("Association");
	}

	@ParameterizedTest
	@CsvSource({ "'', RCS Lyon, 1000, a@example.org", "Intendance, '', 1000, a@example.org",
			"Intendance, RCS Lyon, 0, a@example.org", "Intendance, RCS Lyon, 1000, ''",
			"' ', RCS Lyon, 1000, a@example.org" })
	void isIncompleteWhenOneThingIsMissing(String name, String registry, int capital, String email) {
		assertThat(of(LegalForm.SARL, name, registry, capital, email).isComplete()).isFalse();
	}

	@Test
	void isIncompleteWithoutSiretFormOrAddress() {
		Firm withoutSiret = new Firm("A", LegalForm.EI, null, List.of("69005 LYON"), "", 0, VatRegime.FRANCHISE, null,
				"a@example.org", "", null, "");
		Firm withoutForm = new Firm("A", null, SIRET, List.of("69005 LYON"), "", 0, VatRegime.FRANCHISE, null,
				"a@example.org", "", null, "");
		Firm withoutAddress = new Firm("A", LegalForm.EI, SIRET, List.of(), "", 0, VatRegime.FRANCHISE, null,
				"a@example.org", "", null, "");

		assertThat(List.of(withoutSiret, withoutForm, withoutAddress)).noneMatch(Firm::isComplete);
	}

	@ParameterizedTest
	@ValueSource(strings = { "intendance.firm.email=nobody", "intendance.firm.capital=-1",
			"intendance.firm.vat-regime=NONE", "intendance.firm.legal-form=GMBH", "intendance.firm.siret=123",
			"intendance.firm.address[0]=Une ligne d’adresse de plus de trente-huit signes" })
	void refusesWrongSettingsAtStart(String setting) {
		new ApplicationContextRunner().withUserConfiguration(FirmTest.Settings.class)
			.withPropertyValues(setting)
			.run((context) -> assertThat(context).hasFailed());
	}

	@Test
	void aPartyNamesNobodyInALog() {
		assertThat(PartyFixture.client()).hasToString("Party");
		assertThat(PartyFixture.client().toString()).doesNotContain("Lefèvre");
	}

	private static Firm of(LegalForm form, String name, String registry, int capital, String email) {
		return new Firm(name, form, SIRET, List.of("69005 LYON"), registry, capital, VatRegime.STANDARD, VAT, email, "",
				null, "");
	}

}
