package fr.intendance.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of document is printed from its fixture and read back.
 */
class TemplateTest {

	private static final Path PRINTED = Path.of("target", "documents");

	static Stream<DocumentFixture> fixtures() {
		return implementations(DocumentFixture.class).map((type) -> (DocumentFixture) BeanUtils.instantiateClass(type));
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void printsWhatTheRecordHolds(DocumentFixture fixture) throws IOException {
		String number = fixture.template().series() + "-2026-0012";

		byte[] pdf = Pages.print(fixture, PartyFixture.firm(), Optional.of(number));

		keep(fixture.template().fileName(number), pdf);
		assertThat(Pages.text(pdf))
			.contains(number, "Menuiserie Lefèvre & Fils", "Camille Moreau EI", "1er décembre 2026")
			.contains("Modèle à faire relire par un professionnel", "version 1")
			.doesNotContain("${", "<#", "&amp;", "null");
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void printsForACompanyThatChargesVat(DocumentFixture fixture) throws IOException {
		byte[] pdf = Pages.print(fixture, PartyFixture.company(), Optional.of("X-2026-0001"));

		keep("company_" + fixture.template().fileName("X-2026-0001"), pdf);
		assertThat(Pages.text(pdf)).contains("SAS au capital de 10\u202f000 €, RCS Nantes", "FR 11 123 456 782")
			.doesNotContain("293 B");
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void passesTheValidatorOfThePdfAssociation(DocumentFixture fixture) {
		byte[] pdf = Pages.print(fixture, PartyFixture.firm(), Optional.of("X-2026-0001"));

		assertThat(Conformance.broken(pdf)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void passesTheValidatorWithThreeHundredLinesToo(DocumentFixture fixture) throws IOException {
		byte[] pdf = Pages.printLong(fixture);

		keep("long_" + fixture.template().kind() + ".pdf", pdf);
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
	@MethodSource("fixtures")
	void saysThatADraftIsADraft(DocumentFixture fixture) throws IOException {
		byte[] pdf = Pages.print(fixture, PartyFixture.firm(), Optional.empty());

		keep("draft_" + fixture.template().kind() + ".pdf", pdf);
		assertThat(Pages.text(pdf)).contains("Projet", "sans valeur contractuelle");
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void isTaggedTitledAndFrench(DocumentFixture fixture) throws IOException {
		byte[] pdf = Pages.print(fixture, PartyFixture.firm(), Optional.of("X-2026-0001"));

		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr-FR");
			assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(document.getDocumentInformation().getTitle()).endsWith("X-2026-0001");
			assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray())).contains("pdfaid:part",
					"pdfuaid:part");
		}
	}

	@Test
	void everyKindOfDocumentHasAFixtureAndEveryTemplateAKind() throws IOException {
		List<String> kinds = implementations(DocumentTemplate.class).filter(Class::isEnum)
			.flatMap((type) -> Arrays.stream(type.getEnumConstants()))
			.map((kind) -> ((DocumentTemplate) kind).template())
			.sorted()
			.toList();

		List<String> printed = fixtures().map((fixture) -> fixture.template().template()).sorted().toList();
		List<String> files = files("templates/document");

		assertThat(printed).isEqualTo(kinds);
		assertThat(files).isEqualTo(kinds);
	}

	private static List<String> files(String folder) throws IOException {
		try (Stream<Path> files = Files.list(Path.of(folder))) {
			return files.map((file) -> "document/" + file.getFileName().toString().replace(".ftlh", ""))
				.sorted()
				.toList();
		}
	}

	private static Stream<Class<?>> implementations(Class<?> type) {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(type));
		return scanner.findCandidateComponents("fr.intendance")
			.stream()
			.<Class<?>>map((bean) -> ClassUtils.resolveClassName(bean.getBeanClassName(), null))
			.sorted((a, b) -> a.getName().compareTo(b.getName()));
	}

	/** For those who look at them: {@code target/documents}. */
	private static void keep(String name, byte[] pdf) throws IOException {
		Files.createDirectories(PRINTED);
		Files.write(PRINTED.resolve(name), pdf);
	}

}
