package fr.intendance.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What each legal form and VAT regime must print, read back from the PDF. */
class PrintedByLawTest {

	private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

	private static final VatNumber VAT = new VatNumber("FR11123456782");

	private static final Addressee HERE = PartyFixture.reader("E-2026-0042");

	@Test
	void aPersonPrintsTheLettersEiAndNoRegister() {
		String quote = text("quote-offer", firm(LegalForm.EI, VatRegime.STANDARD, VAT), HERE);

		assertThat(quote).contains("Camille Moreau EI", "Entrepreneur individuel", "SIRET 123 456 782 00010")
			.contains("FR 11 123 456 782", "Total HT", "TVA à 20 %", "Total TTC")
			.doesNotContain("RCS", "capital de 10", "293 B");
	}

	@Test
	void aMicroEntrepreneurPrintsTheLettersEiAndTheExemptionButNeverTheRegimesName() {
		String quote = text("quote-offer", firm(LegalForm.EI, VatRegime.FRANCHISE, null), HERE);

		assertThat(quote).contains("Camille Moreau EI", "TVA non applicable, article 293 B du CGI", "Total net à payer")
			.doesNotContainIgnoringCase("micro-entrepreneur")
			.doesNotContain("TTC", "TVA à", "Autoliquidation");
	}

	@ParameterizedTest
	@EnumSource(value = LegalForm.class, names = { "EURL", "SARL", "SAS", "SASU" })
	void aCompanyPrintsFormCapitalRegisterAndSeat(LegalForm form) {
		String quote = text("quote-offer", firm(form, VatRegime.STANDARD, VAT), HERE);

		assertThat(quote).contains(form.name() + " au capital de 10\u202f000 €, RCS Lyon", "SIRET 123 456 782 00010")
			.contains("12 rue des Tanneurs", "69005 LYON", "FR 11 123 456 782")
			.doesNotContain("Moreau EI");
	}

	@Test
	void theOptionForDebitsIsNamed() {
		String quote = text("quote-offer", firm(LegalForm.EI, VatRegime.DEBITS, VAT), HERE);

		assertThat(quote).contains("Option pour le paiement de la taxe d’après les débits", "TVA à 20 %");
	}

	@ParameterizedTest
	@ValueSource(strings = { "quote-offer", "onboarding-contract", "reporting-activity" })
	void aBusinessOfAnotherStateOwesTheVatItself(String kind) {
		Firm firm = firm(LegalForm.SAS, VatRegime.STANDARD, VAT);

		String document = text(kind, firm, PartyFixture.abroad(Locale.FRENCH));

		assertThat(document).contains("Autoliquidation", "article 259, 1° du CGI", "196 de la directive 2006/112/CE")
			.contains("FR 11 123 456 782")
			.doesNotContain("TTC", "TVA à", "293 B", "Total HT");
	}

	@Test
	void bothVatNumbersStandOnTheReverseCharge() {
		Firm firm = firm(LegalForm.EI, VatRegime.FRANCHISE, VAT);

		String quote = text("quote-offer", firm, PartyFixture.abroad(Locale.FRENCH));

		assertThat(quote).contains("TVA BE 0123456749", "TVA FR 11 123 456 782", "Autoliquidation", "BELGIQUE")
			.doesNotContain("293 B");
	}

	@Test
	void theReverseChargeIsSaidInEnglishTooAndInTheWordsOfTheLaw() {
		Firm firm = firm(LegalForm.SAS, VatRegime.STANDARD, VAT);

		String quote = text("quote-offer", firm, PartyFixture.abroad(Locale.ENGLISH));

		assertThat(quote).contains("Reverse charge", "Autoliquidation").doesNotContain("VAT at");
	}

	@Test
	void withoutAVatNumberOfItsOwnAFirmLeavesNoVatToAnybody() {
		Firm firm = firm(LegalForm.EI, VatRegime.FRANCHISE, null);

		String quote = text("quote-offer", firm, PartyFixture.abroad(Locale.FRENCH));

		assertThat(quote).contains("293 B").doesNotContain("Autoliquidation");
	}

	@ParameterizedTest
	@ValueSource(strings = { "quote-offer", "onboarding-contract" })
	void theAccountStandsWherePaymentDoes(String kind) {
		String with = text(kind, PartyFixture.company(), HERE);
		String without = text(kind, PartyFixture.firm(), HERE);

		assertThat(with.replaceAll("\\s", " ")).contains("FR76 3000 6000 0112 3456 7890 189");
		assertThat(without).doesNotContain("FR76", "Compte :");
	}

	private static Firm firm(LegalForm form, VatRegime regime, VatNumber vat) {
		String registry = form.isCompany() ? "RCS Lyon" : "";
		return new Firm("Camille Moreau", form, new Siret("12345678200010"),
				List.of("12 rue des Tanneurs", "69005 LYON"), registry, form.isCompany() ? 10_000 : 0, regime, vat,
				"bonjour@camille-moreau.example", "", null, "");
	}

	private static String text(String kind, Firm firm, Addressee client) {
		DocumentFixture fixture = TemplateTest.fixtures()
			.filter((one) -> one.template().kind().equals(kind))
			.findFirst()
			.orElseThrow();
		Edition edition = Pages.templates().edition(fixture.template().template(), client.language());
		Imprint imprint = new Imprints(() -> firm, PartyFixture::brand, new Law()).of(edition, client,
				Optional.of("X-2026-0001"), NOW);
		String page = edition.fill((Record) fixture.view(imprint));
		// fixtures have a client of their own
		Party other = PartyFixture.client(client.language());
		String named = client.abroad()
				? page.replaceFirst("SIRET\\s" + other.siret(), "TVA " + client.party().vatNumber())
					.replace(other.address().get(2), client.party().address().get(2))
				: page;
		byte[] pdf = new PdfPrinter().print(named, imprint.issuedOn());
		keep(kind + "_" + client.abroad() + "_" + client.language() + "_" + firm.vatRegime() + ".pdf", pdf);
		return Pages.text(pdf).replace('\n', ' ');
	}

	/** For those who look at them. */
	private static void keep(String name, byte[] pdf) {
		try {
			Files.write(Files.createDirectories(Path.of("target", "documents")).resolve("law_" + name), pdf);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
