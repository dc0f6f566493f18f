package fr.intendance.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** The firm's logo and colour on its documents. */
class BrandTest {

	private static final DocumentFixture QUOTE = TemplateTest.fixtures()
		.filter((fixture) -> fixture.template().kind().equals("quote-offer"))
		.findFirst()
		.orElseThrow();

	private final ApplicationContextRunner settings = new ApplicationContextRunner()
		.withUserConfiguration(Settings.class);

	@TempDir
	private Path folder;

	@Test
	void printsTheLogoInsteadOfTheNameAndStaysReadableForAll() throws IOException {
		Brand brand = new Brand(new Colour("#7a1f3d"), logo(), "");

		byte[] pdf = Pages.print(QUOTE, brand);

		Files.write(Files.createDirectories(Path.of("target", "documents")).resolve("brand_quote-offer.pdf"), pdf);
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
		}
		assertThat(Conformance.broken(pdf)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "#ffcc00", "#9ad0d2", "#808080", "#ffffff" })
	void refusesAColourTooPaleToBeRead(String colour) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Colour(colour)).withMessageContaining("trop pâle");
	}

	@ParameterizedTest
	@ValueSource(strings = { "red", "17595c", "#17595", "#17595c; } body { color: red", "url(http://a.example)" })
	void refusesWhatIsNoColour(String colour) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Colour(colour)).withMessageContaining("#17595c");
	}

	@Test
	void refusesALogoThatIsNoPictureOrTooLarge() throws IOException {
		Path text = Files.writeString(this.folder.resolve("logo.svg"), "<svg/>");
		Path large = Files.write(this.folder.resolve("large.png"), new byte[600_000]);

		for (Path unfit : new Path[] { text, large, this.folder.resolve("missing.png") }) {
			assertThatIllegalStateException().isThrownBy(() -> new Brand(new Colour("#17595c"), unfit, "").look())
				.withMessageContaining(unfit.getFileName().toString())
				.withMessageContaining("PNG ou JPEG");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://a.example/logo.png", "data:text/html;base64,AAAA",
			"data:image/svg+xml;base64,AAAA", "data:image/png;base64,\" onerror=\"" })
	void keepsAPictureAndNoAddress(String picture) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Brand(new Colour("#17595c"), null, picture));
	}

	@ParameterizedTest
	@ValueSource(strings = { "#ffcc00", "#9ad0d2", "#ffffff" })
	void namesAShadeThatCanBeRead(String colour) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Colour(colour)).satisfies((refusal) -> {
			String sentence = refusal.getMessage();
			assertThat(new Colour(sentence.substring(sentence.lastIndexOf('#'), sentence.length() - 1)).value())
				.isNotEqualTo(colour);
		});
	}

	@Test
	void readsItsSettings() {
		this.settings.run((context) -> assertThat(context.getBean(Brand.class).look())
			.isEqualTo(new Look("#17595c", Optional.empty())));
		this.settings.withPropertyValues("intendance.brand.accent=#ffcc00")
			.run((context) -> assertThat(context).hasFailed());
	}

	private Path logo() throws IOException {
		BufferedImage picture = new BufferedImage(600, 160, BufferedImage.TYPE_INT_ARGB);
		Graphics2D pen = picture.createGraphics();
		pen.setColor(new Color(0x7a1f3d));
		pen.fillOval(0, 0, 160, 160);
		pen.fillRect(200, 50, 400, 60);
		pen.dispose();
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(picture, "png", png);
		return Files.write(this.folder.resolve("logo.png"), png.toByteArray());
	}

	@EnableConfigurationProperties(Brand.class)
	static class Settings {

	}

}
