package fr.intendance.document;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FirmTest {

	private final ApplicationContextRunner settings = new ApplicationContextRunner()
		.withUserConfiguration(Settings.class);

	@Test
	void mayBeEmptyAtStart() {
		this.settings.run((context) -> assertThat(context.getBean(Firm.class).isComplete()).isFalse());
	}

	@Test
	void isShownUnderTheProductsNameUntilItHasOne() {
		this.settings.run((context) -> assertThat(context.getBean(Firm.class).shownName()).isEqualTo("Intendance"));
		this.settings.withPropertyValues("intendance.firm.name=Camille Moreau")
			.run((context) -> assertThat(context.getBean(Firm.class).shownName()).isEqualTo("Camille Moreau"));
	}

	@Test
	void isReadFromTheSettings() {
		this.settings
			.withPropertyValues("intendance.firm.name=Camille Moreau", "intendance.firm.legal-form=EI",
					"intendance.firm.siret=123 456 782 00010", "intendance.firm.address[0]=12 rue des Tanneurs",
					"intendance.firm.address[1]=69005 LYON", "intendance.firm.email=bonjour@camille-moreau.example")
			.run((context) -> {
				Firm firm = context.getBean(Firm.class);

				assertThat(firm.isComplete()).isTrue();
				assertThat(firm.vatRegime()).isEqualTo(VatRegime.FRANCHISE);
				assertThat(firm.party(Locale.FRENCH).name()).isEqualTo("Camille Moreau\u00a0EI");
			});
	}

	@Test
	void refusesAWrongSiretAtStart() {
		this.settings.withPropertyValues("intendance.firm.siret=12345678200011")
			.run((context) -> assertThat(context).hasFailed());
	}

	@Test
	void aCompanyNeedsCapitalAndRegister() {
		Firm withoutCapital = new Firm("Intendance & Cie", LegalForm.SAS, new Siret("12345678200010"),
				List.of("44000 NANTES"), "RCS Nantes", 0, VatRegime.STANDARD, new VatNumber("FR11123456782"),
				"bonjour@example.org", "", null, "");

		assertThat(withoutCapital.isComplete()).isFalse();
		assertThat(PartyFixture.company().isComplete()).isTrue();
		assertThat(PartyFixture.company().party(Locale.FRENCH).legalStatus())
			.isEqualTo("SAS au capital de 10\u202f000\u00a0€, RCS Nantes");
	}

	@Test
	void whoChargesVatNeedsItsNumber() {
		Firm without = new Firm("Camille Moreau", LegalForm.EI, new Siret("12345678200010"), List.of("69005 LYON"), "",
				0, VatRegime.DEBITS, null, "bonjour@example.org", "", null, "");

		assertThat(without.isComplete()).isFalse();
	}

	@Test
	void refusesAWrongVatNumberAtStart() {
		this.settings.withPropertyValues("intendance.firm.vat-number=FR12123456782")
			.run((context) -> assertThat(context).hasFailed());
	}

	@ParameterizedTest
	@ValueSource(strings = { "intendance.firm.vat-number=BE0123456749", "intendance.firm.vat-regime=REVERSE_CHARGE",
			"intendance.firm.iban=FR7630006000011234567890188" })
	void refusesAtStartWhatAFirmInFranceCannotHave(String setting) {
		this.settings.withPropertyValues(setting).run((context) -> assertThat(context).hasFailed());
	}

	@Test
	void readsTheAccountAsItIsUsuallyWritten() {
		this.settings.withPropertyValues("intendance.firm.iban=FR76 3000 6000 0112 3456 7890 189")
			.run((context) -> assertThat(context.getBean(Firm.class).iban().value())
				.isEqualTo("FR7630006000011234567890189"));
	}

	@Test
	void readsTheVatNumberAsItIsUsuallyWritten() {
		this.settings.withPropertyValues("intendance.firm.vat-number=FR 11 123456782")
			.run((context) -> assertThat(context.getBean(Firm.class).vatNumber())
				.isEqualTo(new VatNumber("FR11123456782")));
	}

	@Test
	void saysWhatToDoWhileItIsUnknown() {
		assertThatExceptionOfType(FirmIncomplete.class).isThrownBy(() -> PartyFixture.unknown().party(Locale.FRENCH))
			.withMessageContaining("à compléter")
			.withMessageContaining("Votre cabinet");
	}

	@EnableConfigurationProperties(Firm.class)
	static class Settings {

	}

}
