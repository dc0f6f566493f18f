package fr.intendance.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.BeanUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of document is printed from its fixture and read back.
 */
class TemplateTest {

	private static final Path PRINTED = Path.of("target", "documents");

	private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

	private static final DocumentNames NAMES = new DocumentNames(TemplatesFixture.messages());

	static Stream<DocumentFixture> fixtures() {
		return Kinds.of(DocumentFixture.class)
			.sorted(Comparator.comparing(Class::getName))
			.map((type) -> (DocumentFixture) BeanUtils.instantiateClass(type));
	}

	static Stream<Arguments> fixturesInEachLanguage() {
		return fixtures().flatMap((fixture) -> LANGUAGES.stream().map((language) -> Arguments.of(fixture, language)));
	}

	@ParameterizedTest
	@MethodSource("fixturesInEachLanguage")
	void printsWhatTheRecordHolds(DocumentFixture fixture, Locale language) throws IOException {
		String number = fixture.template().series() + "-2026-0012";

		byte[] pdf = Pages.print(fixture, language, PartyFixture.firm(), Optional.of(number));

		keep(NAMES.file(fixture.template(), language, number), pdf);
		assertThat(Pages.text(pdf)).contains(number, "Menuiserie Lefèvre & Fils", "Camille Moreau EI")
			.contains((language == Locale.ENGLISH) ? "1 December 2026" : "1er décembre 2026")
			.contains((language == Locale.ENGLISH) ? "A professional should read this template over"
					: "Modèle à faire relire par un professionnel")
			.containsPattern("version \\d")
			.doesNotContain("${", "<#", "&amp;", "null");
	}

	@ParameterizedTest
	@MethodSource("fixturesInEachLanguage")
	void printsForACompanyThatChargesVat(DocumentFixture fixture, Locale language) throws IOException {
		byte[] pdf = Pages.print(fixture, language, PartyFixture.company(), Optional.of("X-2026-0001"));

		keep("company_" + NAMES.file(fixture.template(), language, "X-2026-0001"), pdf);
		assertThat(Pages.text(pdf)).contains("FR 11 123 456 782")
			.contains((language == Locale.ENGLISH) ? "SAS with share capital of €10,000, RCS Nantes"
					: "SAS au capital de 10\u202f000 €, RCS Nantes")
			.doesNotContain("293 B");
	}

	@ParameterizedTest
	@MethodSource("fixturesInEachLanguage")
	void passesTheValidatorOfThePdfAssociation(DocumentFixture fixture, Locale language) {
		byte[] pdf = Pages.print(fixture, language, PartyFixture.firm(), Optional.of("X-2026-0001"));

		assertThat(Conformance.broken(pdf)).isEmpty();
	}

	@Test
	void theValidatorFindsWhatAPlainPageLacks() throws IOException {
		ByteArrayOutputStream plain = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.save(plain);
		}

		assertThat(Conformance.broken(plain.toByteArray())).anyMatch((rule) -> rule.startsWith("ISO 19005-3"))
			.anyMatch((rule) -> rule.startsWith("ISO 14289-1"));
	}

	@ParameterizedTest
	@MethodSource("fixturesInEachLanguage")
	void saysThatADraftIsADraft(DocumentFixture fixture, Locale language) throws IOException {
		byte[] pdf = Pages.print(fixture, language, PartyFixture.firm(), Optional.empty());

		keep("draft_%s_%s.pdf".formatted(fixture.template().kind(), language), pdf);
		assertThat(Pages.text(pdf)).contains((language == Locale.ENGLISH) ? List.of("Draft", "not binding")
				: List.of("Projet", "sans valeur contractuelle"));
	}

	@ParameterizedTest
	@MethodSource("fixturesInEachLanguage")
	void isTaggedTitledAndInItsLanguage(DocumentFixture fixture, Locale language) throws IOException {
		byte[] pdf = Pages.print(fixture, language, PartyFixture.firm(), Optional.of("X-2026-0001"));

		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(document.getDocumentCatalog().getLanguage())
				.isEqualTo((language == Locale.ENGLISH) ? "en-GB" : "fr-FR");
			assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(document.getDocumentInformation().getTitle()).endsWith("X-2026-0001");
			assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray())).contains("pdfaid:part",
					"pdfuaid:part");
		}
	}

	@Test
	void everyKindOfDocumentHasAFixtureAndEveryTemplateAKind() throws IOException {
		List<String> kinds = OwnTemplatesFixture.papers().templates().toList();

		List<String> printed = fixtures().map((fixture) -> fixture.template().template()).sorted().toList();
		List<String> files = files("templates/document");

		assertThat(printed).isEqualTo(kinds);
		assertThat(files).containsExactlyInAnyOrderElementsOf(
				kinds.stream().flatMap((kind) -> Stream.of(kind, kind + "_en")).toList());
	}

	private static List<String> files(String folder) throws IOException {
		try (Stream<Path> files = Files.list(Path.of(folder))) {
			return files.map((file) -> "document/" + file.getFileName().toString().replace(".ftlh", ""))
				.sorted()
				.toList();
		}
	}

	/** For those who look at them: {@code target/documents}. */
	static void keep(String name, byte[] pdf) throws IOException {
		Files.createDirectories(PRINTED);
		Files.write(PRINTED.resolve(name), pdf);
	}

}
