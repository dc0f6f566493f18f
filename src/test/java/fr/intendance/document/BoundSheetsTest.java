package fr.intendance.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BoundSheetsTest {

	private final BoundSheets sheets = new BoundSheets();

	@Test
	void leavesOneFileAsItIs() throws IOException {
		byte[] picture = picture("png");

		assertThat(this.sheets.bind(List.of(picture))).isEqualTo(picture);
	}

	@Test
	void bindsPicturesAndPagesInTheirOrder() throws IOException {
		byte[] bound = this.sheets.bind(List.of(picture("jpeg"), pdf(2), picture("png")));

		try (PDDocument document = Loader.loadPDF(bound)) {
			assertThat(document.getNumberOfPages()).isEqualTo(4);
			assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
			assertThat(document.getPage(3).getResources().getXObjectNames()).isNotEmpty();
		}
	}

	@Test
	void refusesWhatDoesNotOpenWithTheOthers() throws IOException {
		byte[] broken = "%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII);
		List<byte[]> files = List.of(picture("png"), broken);

		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> this.sheets.bind(files))
			.withMessageStartingWith("Un de ces fichiers ne s’ouvre pas");
	}

	@Test
	void refusesMoreThanAnybodyPhotographs() throws IOException {
		List<byte[]> files = Collections.nCopies(21, picture("png"));

		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> this.sheets.bind(files));
	}

	private static byte[] picture(String format) throws IOException {
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB), format, written);
		return written.toByteArray();
	}

	private static byte[] pdf(int pages) throws IOException {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream written = new ByteArrayOutputStream()) {
			for (int page = 0; page < pages; page++) {
				document.addPage(new PDPage());
			}
			document.save(written);
			return written.toByteArray();
		}
	}

}
