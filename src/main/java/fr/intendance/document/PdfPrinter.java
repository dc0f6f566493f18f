package fr.intendance.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Level;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;

import org.springframework.stereotype.Component;

/**
 * Prints XHTML as PDF/A-3a and PDF/UA-1. Nothing is fetched: the fonts are ours, pictures
 * are those within the page, and a page that names a file or an address is printed
 * without it.
 */
@Component
class PdfPrinter {

	private static final String FAMILY = "Source Sans 3";

	/**
	 * Stands where none of our fonts has a sign: never mistaken for what somebody wrote.
	 */
	private static final String NO_SIGN = "□";

	/** Ten times what the longest of ours has. */
	private static final int MOST_PAGES = 500;

	private final PageReader reader = new PageReader();

	private final Typefaces typefaces = new Typefaces();

	private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	PdfPrinter() {
		XRLog.listRegisteredLoggers().forEach((logger) -> XRLog.setLevel(logger, Level.SEVERE));
	}

	/**
	 * @param day on which the page was issued: the only day that the file knows
	 */
	byte[] print(String xhtml, LocalDate day) {
		return print(xhtml, day, Optional.empty());
	}

	/** The same with a file within. */
	byte[] print(String xhtml, LocalDate day, Optional<Enclosure> enclosure) {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		// or the library looks through the whole class path for another writer of XML
		thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
		try (PDDocument document = new PDDocument();
				PdfBoxRenderer renderer = set(xhtml, document).buildPdfRenderer()) {
			cast(xhtml, document, renderer.getFontResolver());
			laidOut(renderer).createPDFWithoutClosing();
			PdfStamp.set(document, xhtml, day);
			if (enclosure.isPresent()) {
				Enclosures.put(document, enclosure.get());
			}
			ByteArrayOutputStream pdf = new ByteArrayOutputStream();
			document.save(pdf);
			return pdf.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The page cannot be printed", ex);
		}
		finally {
			thread.setContextClassLoader(before);
		}
	}

	private static PdfBoxRenderer laidOut(PdfBoxRenderer renderer) {
		renderer.layout();
		if (renderer.getRootBox().getLayer().getPages().size() > MOST_PAGES) {
			throw new TooManyPages();
		}
		return renderer;
	}

	/** Gives a document its fonts. */
	private void cast(String xhtml, PDDocument document, PdfBoxFontResolver fonts) {
		fonts.addFont(this.typefaces.regular().in(document), FAMILY, 400, IdentValue.NORMAL, true, FontGroup.MAIN);
		fonts.addFont(this.typefaces.bold().in(document), FAMILY, 700, IdentValue.NORMAL, true, FontGroup.MAIN);
		for (Typeface other : this.typefaces.beside(xhtml)) {
			fonts.addFont(other.in(document), FAMILY, 400, IdentValue.NORMAL, true, FontGroup.PRE_BUILT_IN_FALLBACK);
		}
	}

	private PdfRendererBuilder set(String xhtml, PDDocument document) {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePDDocument(document);
		builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
		builder.usePdfUaAccessibility(true);
		builder.useColorProfile(this.colours);
		builder.useReplacementText(NO_SIGN);
		if (RightToLeft.isIn(xhtml)) {
			builder.useUnicodeBidiSplitter(DirectionRuns::new);
			builder.useUnicodeBidiReorderer(new RightToLeft());
		}
		builder.useUriResolver((base, uri) -> isInside(uri) ? uri : null);
		for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
			builder.useExternalResourceAccessControl((uri, type) -> isInside(uri), priority);
		}
		builder.useUnicodeLineBreaker(new FrenchLineBreaks());
		builder.withProducer("Intendance");
		builder.withW3cDocument(this.reader.read(xhtml), null);
		return builder;
	}

	/** A picture that the page brings along is fetched from nowhere. */
	private static boolean isInside(String uri) {
		return uri.startsWith("data:image/png;base64,") || uri.startsWith("data:image/jpeg;base64,");
	}

	/** More paper than any document of ours needs. */
	static final class TooManyPages extends RuntimeException {

		TooManyPages() {
			super("More than " + MOST_PAGES + " pages");
		}

	}

}
