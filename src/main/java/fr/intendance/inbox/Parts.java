package fr.intendance.inbox;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;

/** Goes through the parts of a mail, and only so far and so deep. */
final class Parts {

	private static final int DEEPEST = 10;

	private static final int MOST_PARTS = 200;

	private static final int MOST_FILES = 10;

	private static final int MOST_FILE_BYTES = 10 * 1024 * 1024;

	private static final int MOST_TEXT_BYTES = 1024 * 1024;

	/** Larger ones are photos; smaller ones that a page shows are logos. */
	private static final int LOGO_BYTES = 30 * 1024;

	private final StringBuilder text = new StringBuilder();

	private final StringBuilder html = new StringBuilder();

	private final List<Picture> pictures = new ArrayList<>();

	private final List<byte[]> files = new ArrayList<>();

	private int leftOut;

	private int seen;

	private DeliveryReport report = DeliveryReport.NONE;

	/** Reads one part, and those within it. */
	void read(MimePart part) throws MessagingException, IOException {
		read(part, 0);
	}

	private void read(MimePart part, int depth) throws MessagingException, IOException {
		if (++this.seen > MOST_PARTS || depth > DEEPEST) {
			this.leftOut++;
		}
		else if (part.isMimeType("multipart/*")) {
			MimeMultipart parts = new MimeMultipart(new MimePartDataSource(part));
			for (int i = 0; i < Math.min(MOST_PARTS, parts.getCount()); i++) {
				BodyPart one = parts.getBodyPart(i);
				read((MimePart) one, depth + 1);
			}
		}
		else {
			readLeaf(part);
		}
	}

	private void readLeaf(MimePart part) throws MessagingException, IOException {
		boolean attached = Part.ATTACHMENT.equalsIgnoreCase(disposition(part));
		if (part.isMimeType("message/delivery-status") || part.isMimeType("text/rfc822-headers")
				|| (part.isMimeType("message/rfc822") && !attached)) {
			this.report = this.report.with(part, PartText.bytes(part, MOST_TEXT_BYTES));
		}
		else if (!attached && (part.isMimeType("text/plain") || part.isMimeType("text/html"))) {
			StringBuilder words = part.isMimeType("text/html") ? this.html : this.text;
			words.append(PartText.text(part, PartText.bytes(part, MOST_TEXT_BYTES))).append('\n');
		}
		else if (!isSignature(part)) {
			readFile(part);
		}
	}

	/** It proves something to programs; people have no use for it. */
	private static boolean isSignature(MimePart part) throws MessagingException {
		return part.isMimeType("application/pgp-signature") || part.isMimeType("application/pkcs7-signature")
				|| part.isMimeType("application/x-pkcs7-signature");
	}

	private void readFile(MimePart part) throws MessagingException, IOException {
		byte[] content = PartText.bytes(part, MOST_FILE_BYTES);
		if (content.length == 0 || content.length > MOST_FILE_BYTES || this.files.size() >= MOST_FILES) {
			this.leftOut++;
		}
		else if (part.getContentID() != null && part.isMimeType("image/*") && content.length < LOGO_BYTES) {
			this.pictures.add(new Picture(part.getContentID().replaceAll("[<>\\s]", ""), content));
		}
		else {
			this.files.add(content);
		}
	}

	private static String disposition(MimePart part) {
		try {
			return Optional.ofNullable(part.getDisposition()).orElse("").toLowerCase(Locale.ROOT);
		}
		catch (MessagingException ex) {
			return Part.ATTACHMENT;
		}
	}

	/** What somebody wrote, without what they quote. */
	String words() {
		String plain = this.text.toString();
		return OwnWords.of(CleanText.lines(plain.isBlank() ? HtmlWords.of(this.html.toString()) : plain, 200_000));
	}

	/** What was attached, and the pictures that the page itself does not show. */
	List<byte[]> files() {
		List<byte[]> all = new ArrayList<>(this.files);
		this.pictures.stream()
			.filter((picture) -> this.html.indexOf("cid:" + picture.id()) < 0)
			.map(Picture::content)
			.limit(MOST_FILES - all.size())
			.forEach(all::add);
		return all;
	}

	int leftOut() {
		return this.leftOut;
	}

	DeliveryReport report() {
		return this.report;
	}

	/** A small picture, which a page may show as part of itself. */
	private record Picture(String id, byte[] content) {
	}

}
