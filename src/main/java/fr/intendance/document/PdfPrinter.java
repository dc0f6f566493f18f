package fr.intendance.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.logging.Level;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Prints XHTML as PDF/A-3a and PDF/UA-1. Nothing is fetched: the fonts are ours, and a
 * page that names any other file or address is printed without it.
 */
@Component
class PdfPrinter {

	private static final String FAMILY = "Source Sans 3";

	/** "GSUB" in the directory of a font. */
	private static final int SUBSTITUTIONS = 0x47535542;

	private final byte[] regular = font("SourceSans3-Regular.ttf");

	private final byte[] bold = font("SourceSans3-Bold.ttf");

	private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	PdfPrinter() {
		XRLog.listRegisteredLoggers().forEach((logger) -> XRLog.setLevel(logger, Level.SEVERE));
	}

	byte[] print(String xhtml) {
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
		builder.usePdfUaAccessibility(true);
		builder.useColorProfile(this.colours);
		builder.useFont(() -> new ByteArrayInputStream(this.regular), FAMILY, 400, FontStyle.NORMAL, true);
		builder.useFont(() -> new ByteArrayInputStream(this.bold), FAMILY, 700, FontStyle.NORMAL, true);
		builder.useUriResolver((base, uri) -> null);
		for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
			builder.useExternalResourceAccessControl((uri, type) -> false, priority);
		}
		builder.useUnicodeLineBreaker(new FrenchLineBreaks());
		builder.withProducer("Intendance");
		builder.withHtmlContent(xhtml, null);
		builder.toStream(pdf);
		try {
			builder.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The page cannot be printed", ex);
		}
		return pdf.toByteArray();
	}

	private static byte[] font(String name) {
		try (InputStream file = new ClassPathResource("fonts/" + name).getInputStream()) {
			return withoutSubstitutions(file.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Gives the font's table of glyph substitutions a name that nobody asks for. The
	 * library would compile its rules anew for every word, which takes most of the time
	 * of a page, to draw a few ligatures.
	 */
	private static byte[] withoutSubstitutions(byte[] font) {
		ByteBuffer directory = ByteBuffer.wrap(font);
		for (int entry = 12; entry < 12 + 16 * directory.getShort(4); entry += 16) {
			if (directory.getInt(entry) == SUBSTITUTIONS) {
				directory.putInt(entry, 0);
			}
		}
		return font;
	}

}
