package fr.intendance.document;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first page of each document as the picture in {@code docs/documents.md}. They are
 * taken anew with {@code ./mvnw test -Dtest=DocumentPicturesTest -Ddocs.pictures=write}.
 */
class DocumentPicturesTest {

	private static final Path PAGE = Path.of("docs/documents.md");

	private static final Path PICTURES = Path.of("docs/img/documents");

	private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

	private static final Pattern PICTURE = Pattern.compile("\\((img/documents/[\\w./-]+)\\)");

	private static final int POINTS_AN_INCH = 72;

	private static final int MOST_BYTES = 80_000;

	private static final int MOST_COLOURS = 256;

	static Stream<DocumentFixture> fixtures() {
		return TemplateTest.fixtures();
	}

	@Test
	@DisabledIfSystemProperty(named = "docs.pictures", matches = "write")
	void thePageShowsEveryDocumentInEachLanguage() throws IOException {
		List<Path> pictures = PICTURE.matcher(Files.readString(PAGE))
			.results()
			.map((found) -> Path.of("docs", found.group(1)))
			.toList();

		assertThat(pictures).allSatisfy((picture) -> {
			assertThat(picture).exists();
			assertThat(Files.size(picture)).as(picture.toString()).isLessThan(MOST_BYTES);
		});
		assertThat(new HashSet<>(pictures))
			.isEqualTo(fixtures().flatMap((fixture) -> LANGUAGES.stream().map((language) -> picture(fixture, language)))
				.collect(Collectors.toSet()));
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	@EnabledIfSystemProperty(named = "docs.pictures", matches = "write")
	void takesThePictures(DocumentFixture fixture) throws IOException {
		Files.createDirectories(PICTURES);
		for (Locale language : LANGUAGES) {
			take(Pages.print(fixture, language, PartyFixture.firm(), Optional.of(number(fixture))),
					picture(fixture, language));
		}
	}

	private static Path picture(DocumentFixture fixture, Locale language) {
		return PICTURES.resolve(fixture.template().kind() + ((language == Locale.ENGLISH) ? "_en.png" : ".png"));
	}

	private static String number(DocumentFixture fixture) {
		return fixture.template().series() + "-2026-0012";
	}

	private static void take(byte[] pdf, Path picture) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, POINTS_AN_INCH);
			ImageIO.write(fewerColours(page), "png", picture.toFile());
		}
	}

	/**
	 * Thirty-two shades of each colour, of which a page has few: nobody sees it, and the
	 * file stays small.
	 */
	private static BufferedImage fewerColours(BufferedImage page) {
		int[] points = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
		int[] shades = Arrays.stream(points).map((point) -> point & 0xf8f8f8 | point >> 5 & 0x070707).toArray();
		int[] colours = Arrays.stream(shades).distinct().sorted().toArray();
		assertThat(colours).hasSizeLessThanOrEqualTo(MOST_COLOURS);
		BufferedImage picture = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_INDEXED,
				new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE));
		picture.getRaster()
			.setSamples(0, 0, page.getWidth(), page.getHeight(), 0,
					Arrays.stream(shades).map((shade) -> Arrays.binarySearch(colours, shade)).toArray());
		return picture;
	}

}
