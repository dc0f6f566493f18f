package fr.intendance.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.intendance.calendar.BusinessZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.util.DateConverter;

/**
 * Puts what makes each printing of a page another file on what the page itself says: the
 * time of its making becomes the day of issue, its random number that of the page. So the
 * same page is the same file, today and in ten years.
 */
final class PdfStamp {

	private static final Pattern MADE = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

	private PdfStamp() {
	}

	static void set(PDDocument document, String page, LocalDate day) throws IOException {
		Calendar made = GregorianCalendar.from(day.atStartOfDay(BusinessZone.PARIS));
		document.getDocumentInformation().setCreationDate(made);
		// PDF/A wants both to say the same
		PDMetadata metadata = document.getDocumentCatalog().getMetadata();
		String told = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
		String dated = MADE.matcher(told)
			.replaceAll("$1" + Matcher.quoteReplacement(DateConverter.toISO8601(made)) + "$2");
		metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
		document.setDocumentId(number(page));
	}

	private static long number(String page) {
		byte[] fingerprint = HexFormat.of().parseHex(Fingerprint.of(page));
		return ByteBuffer.wrap(fingerprint).getLong();
	}

}
