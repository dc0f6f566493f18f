package fr.intendance.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where things stand on the page, whatever the documents hold. */
class LayoutTest {

	private static final double POINTS = 72 / 25.4;

	private static final double LEFT = 20 * POINTS;

	private static final double RIGHT = 190 * POINTS;

	/** The line of a page that runs on each: its title above, the firm below. */
	private static final double TOP = 22 * POINTS;

	private static final double FOOT = 272.5 * POINTS;

	private static final int HEADING = 12;

	private static final int SUM = 11;

	private static final int TEXT = 9;

	/** Eighty letters without a place to break. */
	private static final String LONG_WORD = "Anticonstitutionnellement".repeat(3) + "s’il";

	private static final String LONG_NAME = "Société coopérative d’intérêt collectif des artisans menuisiers, "
			+ "charpentiers et couvreurs de la vallée de la Saône et de ses environs";

	static Stream<Arguments> fixtures() {
		return TemplateTest.fixturesInEachLanguage();
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void longNamesAndLongWordsStayWithinTheMargins(DocumentFixture fixture, Locale language) throws IOException {
		byte[] pdf = print(fixture, language,
				(imprint) -> Specimens.full(fixture.template().view().asSubclass(Record.class),
						Map.of(Imprint.class, imprint)),
				(page) -> page.replace("Exemple de texte", LONG_NAME + " " + LONG_WORD));

		keep("extreme_%s_%s.pdf".formatted(fixture.template().kind(), language), pdf);
		assertThat(body(pdf)).anyMatch((line) -> line.text().contains("coopérative"))
			.filteredOn((line) -> line.left() < LEFT - 1 || line.right() > RIGHT + 1)
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void nothingToTellIsAValidDocumentToo(DocumentFixture fixture, Locale language) throws IOException {
		byte[] pdf = print(fixture, language, (imprint) -> Resized.to(0, (Record) fixture.view(imprint)),
				Function.identity());

		keep("empty_%s_%s.pdf".formatted(fixture.template().kind(), language), pdf);
		assertThat(Conformance.broken(pdf)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void noHeadingIsLeftAtTheFootOfAPage(DocumentFixture fixture, Locale language) {
		for (int lines = 2; lines < 30; lines += 5) {
			int many = lines;
			List<PrintedLines.Line> body = body(print(fixture, language,
					(imprint) -> Resized.to(many, (Record) fixture.view(imprint)), Function.identity()));

			for (int i = 1; i < body.size(); i++) {
				boolean last = body.get(i).page() > body.get(i - 1).page();
				assertThat(last && body.get(i - 1).size() == HEADING).as("%s, %d lines", body.get(i - 1), lines)
					.isFalse();
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "quote-offer", "reporting-statement", "needs-review-specification" })
	void noSumIsPartedFromTheLastOfItsLines(String kind) {
		DocumentFixture fixture = TemplateTest.fixtures()
			.filter((one) -> one.template().kind().equals(kind))
			.findFirst()
			.orElseThrow();
		for (int lines = 1; lines < 40; lines++) {
			int many = lines;
			List<PrintedLines.Line> body = body(print(fixture, Locale.FRENCH,
					(imprint) -> Resized.to(many, (Record) fixture.view(imprint)), Function.identity()));

			PrintedLines.Line sum = body.stream()
				.filter((line) -> line.size() == SUM && line.text().startsWith("Total"))
				.findFirst()
				.orElseThrow();
			assertThat(body).as("%d lines", lines)
				.filteredOn((line) -> line.page() == sum.page() && line.base() < sum.base())
				.anyMatch((line) -> line.size() == TEXT && line.left() < LEFT + 1);
		}
	}

	/** All but what runs on each page. */
	private static List<PrintedLines.Line> body(byte[] pdf) {
		return PrintedLines.of(pdf).stream().filter((line) -> line.base() > TOP && line.base() < FOOT).toList();
	}

	private static byte[] print(DocumentFixture fixture, Locale language, Function<Imprint, Record> view,
			Function<String, String> worded) {
		Edition edition = Pages.templates().edition(fixture.template().template(), language);
		Imprint imprint = new Imprints(PartyFixture::company, PartyFixture::brand, new Law()).of(edition,
				PartyFixture.reader("E-2026-0042", language), Optional.of("X-2026-0001"),
				Instant.parse("2026-12-01T09:00:00Z"));
		return new PdfPrinter().print(worded.apply(edition.fill(view.apply(imprint))), imprint.issuedOn());
	}

	private static void keep(String name, byte[] pdf) throws IOException {
		Files.write(Files.createDirectories(Path.of("target", "documents")).resolve(name), pdf);
	}

}
