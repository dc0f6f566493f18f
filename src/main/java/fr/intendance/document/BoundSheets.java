package fr.intendance.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import org.springframework.stereotype.Component;

/**
 * Binds the sheets of one document that somebody photographed or scanned one by one: a
 * PDF in the order in which they came.
 */
@Component
public class BoundSheets {

	/** Nobody photographs more by hand, and each picture is opened here. */
	private static final int MOST = 20;

	/**
	 * @param files each a PDF or a picture that was looked at before
	 * @return the only one as it is, or one PDF of all
	 * @throws IllegalArgumentException with a sentence in French if there are too many,
	 * or one cannot be opened
	 */
	public byte[] bind(List<byte[]> files) {
		if (files.size() > MOST) {
			throw new IllegalArgumentException(
					"Vingt fichiers au plus pour une même pièce : réunissez-en quelques-uns.");
		}
		return (files.size() == 1) ? files.get(0) : together(files);
	}

	private static byte[] together(List<byte[]> files) {
		try (PDDocument bound = new PDDocument(); ByteArrayOutputStream written = new ByteArrayOutputStream()) {
			for (byte[] file : files) {
				add(file, bound);
			}
			bound.save(written);
			return written.toByteArray();
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new IllegalArgumentException(
					"Un de ces fichiers ne s’ouvre pas avec les autres : envoyez-les un à un, ou réunissez-les en un PDF.",
					ex);
		}
	}

	private static void add(byte[] file, PDDocument bound) throws IOException {
		if (file.length > 4 && file[0] == '%' && file[1] == 'P') {
			try (PDDocument pages = Loader.loadPDF(file)) {
				new PDFMergerUtility().appendDocument(bound, pages);
			}
			return;
		}
		PDImageXObject picture = PDImageXObject.createFromByteArray(bound, file, "sheet");
		PDPage page = new PDPage(PDRectangle.A4);
		bound.addPage(page);
		float scale = Math.min(page.getMediaBox().getWidth() / picture.getWidth(),
				page.getMediaBox().getHeight() / picture.getHeight());
		float width = picture.getWidth() * scale;
		float height = picture.getHeight() * scale;
		try (PDPageContentStream content = new PDPageContentStream(bound, page)) {
			content.drawImage(picture, (page.getMediaBox().getWidth() - width) / 2,
					(page.getMediaBox().getHeight() - height) / 2, width, height);
		}
	}

}
