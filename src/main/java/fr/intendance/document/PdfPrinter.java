package fr.intendance.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.logging.Level;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
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

	private static final Set<FSFontUseCase> FALLBACK = EnumSet.of(FSFontUseCase.FALLBACK_PRE);

	/**
	 * Stands where none of our fonts has a sign: never mistaken for what somebody wrote.
	 */
	private static final String NO_SIGN = "□";

	/** Ten times what the longest of ours has. */
	private static final int MOST_PAGES = 500;

	private final Typefaces typefaces = new Typefaces();

	private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	PdfPrinter() {
		XRLog.listRegisteredLoggers().forEach((logger) -> XRLog.setLevel(logger, Level.SEVERE));
	}

	/**
	 * @param day on which the page was issued: the only day that the file knows
	 */
	byte[] print(String xhtml, LocalDate day) {
		try (PdfBoxRenderer renderer = set(xhtml).buildPdfRenderer();
				PDDocument document = laidOut(renderer).createPDFKeepOpen()) {
			PdfStamp.set(document, xhtml, day);
			ByteArrayOutputStream pdf = new ByteArrayOutputStream();
			document.save(pdf);
			return pdf.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The page cannot be printed", ex);
		}
	}

	private static PdfBoxRenderer laidOut(PdfBoxRenderer renderer) {
		renderer.layout();
		if (renderer.getRootBox().getLayer().getPages().size() > MOST_PAGES) {
			throw new TooManyPages();
		}
		return renderer;
	}

	private PdfRendererBuilder set(String xhtml) {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
		builder.usePdfUaAccessibility(true);
		builder.useColorProfile(this.colours);
		builder.useFont(this.typefaces.regular()::open, FAMILY, 400, FontStyle.NORMAL, true);
		builder.useFont(this.typefaces.bold()::open, FAMILY, 700, FontStyle.NORMAL, true);
		for (Typeface other : this.typefaces.beside(xhtml)) {
			builder.useFont(other::open, FAMILY, 400, FontStyle.NORMAL, true, FALLBACK);
		}
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
		builder.withHtmlContent(xhtml, null);
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
