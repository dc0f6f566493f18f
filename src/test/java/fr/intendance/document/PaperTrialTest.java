package fr.intendance.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents that the firm sets in its own way. */
class PaperTrialTest {

	private static final String QUOTE = "document/quote-offer.ftlh";

	private static final String SHEET = "<html lang=\"fr-FR\"><head><title>Devis ${imprint.number!}</title>"
			+ "<meta name=\"description\" content=\"Devis\"/><style>body { font-family: \"Source Sans 3\" }</style></head>"
			+ "<body><h1>Devis</h1>@</body></html>";

	@TempDir
	private Path folder;

	private OwnTemplatesFixture program;

	@BeforeEach
	void theProgramRuns() {
		this.program = OwnTemplatesFixture.in(this.folder, OwnTemplatesFixture.papers());
	}

	static Stream<String> files() {
		return OwnTemplatesFixture.papers()
			.templates()
			.flatMap((template) -> Stream.of(template + ".ftlh", template + "_en.ftlh"))
			.filter((name) -> BundledTexts.find(name).isPresent());
	}

	/** So whatever is refused is the owner's mistake, and not that of a specimen. */
	@ParameterizedTest
	@MethodSource("files")
	void acceptsEveryBundledTemplate(String name) throws IOException {
		this.program.write(name, this.program.shelf().bundled(name).orElseThrow());

		assertThat(this.program.find(name).file().orElseThrow().refusal()).isEmpty();
	}

	@Test
	void anOwnDocumentIsAValidOneAndBearsItsVersion() throws Exception {
		put("attributes={\"version\": \"1\"}", "attributes={\"version\": \"2026-12\"}", "est établi gratuitement",
				"<i>ne vous coûte rien</i>");
		this.program.use(QUOTE);

		Edition edition = this.program.templates().edition("document/quote-offer", Locale.FRENCH);
		byte[] pdf = this.program.shelf().serving(QUOTE).orElseThrow().content();

		String sha256 = this.program.find(QUOTE).serving().orElseThrow().sha256().orElseThrow();
		assertThat(edition.version()).isEqualTo("2026-12+" + sha256.substring(0, 8));
		assertThat(this.program.find(QUOTE).serving().orElseThrow().version()).contains(edition.version());
		assertThat(Pages.text(pdf)).contains("ne vous coûte rien", "version " + edition.version(), "Projet",
				"Camille Moreau EI", "sans valeur contractuelle");
		assertThat(Conformance.broken(pdf)).isEmpty();
	}

	@Test
	void aLongVersionFitsTheRegister() throws IOException {
		put("attributes={\"version\": \"1\"}", "attributes={\"version\": \"0123456789\"}");

		assertThat(this.program.find(QUOTE).file().orElseThrow().version().orElseThrow()).hasSize(19);
	}

	@Test
	void showsWhatServesAsADraftBeforeAnybodyHasAFile() throws Exception {
		TemplatePreview preview = this.program.shelf().serving("document/onboarding-contract.ftlh").orElseThrow();

		assertThat(preview.pdf()).isTrue();
		assertThat(Pages.text(preview.content())).contains("Projet", "Camille Moreau EI", "version 1.")
			.doesNotContain("version 1+");
	}

	@Test
	void showsARefusedFileWhereItCanBePrinted() throws Exception {
		String source = put(
				"<@paper.payment days=paymentDays mentions=imprint.mentions account=(imprint.account)!\"\"/>",
				"<p>Payez vite.</p>");

		assertThat(this.program.refusal(QUOTE).sentence()).contains("manque", "modèle fourni");
		assertThat(Pages.text(this.program.shelf().show(QUOTE, source).content())).contains("Payez vite.");
	}

	@Test
	void aDocumentWithItsOwnSheetMayBeAnotherAltogether() throws Exception {
		this.program.write(QUOTE, SHEET.replace("@", "<p>${imprint.issuer.name}, ${imprint.issuer.legalStatus}, "
				+ "SIRET ${imprint.issuer.siret}, TVA ${imprint.issuer.vatNumber}. ${imprint.insurance} "
				+ "${imprint.mentions.vat} ${imprint.mentions.earlyPayment} ${imprint.mentions.latePenalty} "
				+ "${imprint.mentions.recoveryCosts} Version ${imprint.templateVersion}, ${imprint.number!\"projet\"}</p>"));

		assertThat(this.program.find(QUOTE).file().orElseThrow().refusal()).isEmpty();
		this.program.use(QUOTE);
		assertThat(Conformance.broken(this.program.shelf().serving(QUOTE).orElseThrow().content())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "SIRET ${imprint.issuer.siret} | 123 456 782 00010",
					"${imprint.mentions.latePenalty} | Pénalités", "Version ${imprint.templateVersion} | specimen-1",
					"${imprint.insurance} | Assurances", "${imprint.issuer.name}, | Inès" })
	void whatTheLawWantsOnADocumentIsMissed(String left, String word) throws IOException {
		String sheet = SHEET.replace("@", "<p>${imprint.issuer.name}, ${imprint.issuer.legalStatus}, "
				+ "SIRET ${imprint.issuer.siret}, TVA ${imprint.issuer.vatNumber}. ${imprint.insurance} "
				+ "${imprint.mentions.vat} ${imprint.mentions.earlyPayment} ${imprint.mentions.latePenalty} "
				+ "${imprint.mentions.recoveryCosts} Version ${imprint.templateVersion}, ${imprint.number!\"projet\"}</p>");

		this.program.write(QUOTE, sheet.replace(left, ""));

		assertThat(this.program.refusal(QUOTE).sentence()).contains("manque", word);
	}

	/** The bundled quote with pairs of words replaced lies in the folder. */
	private String put(String... pairs) throws IOException {
		String source = this.program.shelf().bundled(QUOTE).orElseThrow();
		for (int i = 0; i < pairs.length; i += 2) {
			assertThat(source).contains(pairs[i]);
			source = source.replace(pairs[i], pairs[i + 1]);
		}
		this.program.write(QUOTE, source);
		return source;
	}

}
