package fr.intendance.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
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

	private static final Pattern PICTURE = Pattern.compile("\\((img/documents/[\\w./-]+)\\)");

	private static final int POINTS_AN_INCH = 72;

	private static final int MOST_BYTES = 100_000;

	static Stream<DocumentFixture> fixtures() {
		return TemplateTest.fixtures();
	}

	@Test
	void everyPictureOfThePageIsThereAndSmall() throws IOException {
		List<Path> pictures = PICTURE.matcher(Files.readString(PAGE))
			.results()
			.map((found) -> Path.of("docs", found.group(1)))
			.toList();

		assertThat(pictures).isNotEmpty().allSatisfy((picture) -> {
			assertThat(picture).exists();
			assertThat(Files.size(picture)).as(picture.toString()).isLessThan(MOST_BYTES);
		});
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	@EnabledIfSystemProperty(named = "docs.pictures", matches = "write")
	void takesThePictures(DocumentFixture fixture) throws IOException {
		Files.createDirectories(PICTURES);
		for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
			if (Pages.templates().edition(fixture.template().template(), language).language() == language) {
				String ending = (language == Locale.ENGLISH) ? "_en.png" : ".png";
				take(Pages.print(fixture, language, PartyFixture.firm(), Optional.of(number(fixture))),
						PICTURES.resolve(fixture.template().kind() + ending));
			}
		}
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

	/** Sixteen shades of each colour: nobody sees it, and the file is a third as big. */
	private static BufferedImage fewerColours(BufferedImage page) {
		for (int y = 0; y < page.getHeight(); y++) {
			for (int x = 0; x < page.getWidth(); x++) {
				int colour = page.getRGB(x, y) & 0xf0f0f0;
				page.setRGB(x, y, colour | colour >> 4);
			}
		}
		return page;
	}

}
