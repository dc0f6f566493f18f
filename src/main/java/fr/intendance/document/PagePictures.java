package fr.intendance.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;

/**
 * Shows the pages of an issued document as pictures, so that whoever is asked to accept
 * it sees the very file on any screen. One is drawn at a time, and those drawn last are
 * remembered.
 */
@Component
public class PagePictures {

	private static final int DOTS_PER_INCH = 110;

	private static final int REMEMBERED = 40;

	private final Documents documents;

	private final Map<String, byte[]> drawn = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
			return size() > REMEMBERED;
		}
	};

	PagePictures(Documents documents) {
		this.documents = documents;
	}

	/** How many pages a document has. */
	public int count(Document document) {
		try (PDDocument pages = Loader.loadPDF(this.documents.content(document))) {
			return pages.getNumberOfPages();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("An issued document can be read", ex);
		}
	}

	/**
	 * A page as PNG.
	 * @param page counted from 1
	 * @return nothing if there is no such page
	 */
	public synchronized Optional<byte[]> png(Document document, int page) {
		String key = document.sha256() + " " + page;
		if (!this.drawn.containsKey(key)) {
			draw(document, page).ifPresent((picture) -> this.drawn.put(key, picture));
		}
		return Optional.ofNullable(this.drawn.get(key));
	}

	private Optional<byte[]> draw(Document document, int page) {
		try (PDDocument pages = Loader.loadPDF(this.documents.content(document))) {
			if (page < 1 || page > pages.getNumberOfPages()) {
				return Optional.empty();
			}
			BufferedImage picture = new PDFRenderer(pages).renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.RGB);
			ByteArrayOutputStream png = new ByteArrayOutputStream();
			ImageIO.write(picture, "png", png);
			return Optional.of(png.toByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("An issued document can be drawn", ex);
		}
	}

}
