package fr.intendance.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import com.lowagie.text.pdf.BaseFont;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.xhtmlrenderer.pdf.ITextRenderer;

import org.springframework.core.io.ClassPathResource;

/**
 * Prints a page as the libraries do it when left alone: without tags, without an
 * archive's promises. The fonts are ours, as we prepare them.
 */
final class PlainPrinters {

	private static final byte[] REGULAR = font("SourceSans3-Regular.ttf");

	private static final byte[] BOLD = font("SourceSans3-Bold.ttf");

	private PlainPrinters() {
	}

	static byte[] openhtmltopdf(String page) {
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.useFont(() -> new ByteArrayInputStream(REGULAR), "Source Sans 3", 400, FontStyle.NORMAL, true);
		builder.useFont(() -> new ByteArrayInputStream(BOLD), "Source Sans 3", 700, FontStyle.NORMAL, true);
		builder.withHtmlContent(page, null);
		builder.toStream(pdf);
		try {
			builder.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return pdf.toByteArray();
	}

	static byte[] flyingSaucer(String page) {
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		ITextRenderer renderer = new ITextRenderer();
		try {
			// read once a virtual machine, by the path
			for (String name : new String[] { "SourceSans3-Regular.ttf", "SourceSans3-Bold.ttf" }) {
				renderer.getFontResolver()
					.addFont(new ClassPathResource("fonts/" + name).getFile().getPath(), BaseFont.IDENTITY_H,
							BaseFont.EMBEDDED);
			}
			renderer.setDocumentFromString(page);
			renderer.layout();
			renderer.createPDF(pdf);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return pdf.toByteArray();
	}

	private static byte[] font(String name) {
		try {
			return Typeface.prepared(new ClassPathResource("fonts/" + name).getContentAsByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
