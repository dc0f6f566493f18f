package fr.intendance.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;

/** The bytes and the words of one part, whatever it says about itself. */
final class PartText {

	/** What Windows wrote before it wrote UTF-8. */
	private static final Charset LATIN = Charset.forName("windows-1252");

	private PartText() {
	}

	/** At most so many bytes and one; as they stand where they cannot be decoded. */
	static byte[] bytes(MimePart part, int max) throws MessagingException, IOException {
		try (InputStream decoded = part.getInputStream()) {
			return decoded.readNBytes(max + 1);
		}
		catch (MessagingException | IOException ex) {
			try (InputStream raw = raw(part)) {
				return raw.readNBytes(max + 1);
			}
		}
	}

	private static InputStream raw(MimePart part) throws MessagingException {
		return (part instanceof MimeBodyPart body) ? body.getRawInputStream()
				: ((MimeMessage) part).getRawInputStream();
	}

	/** In the character set that it names, or else in the one that fits. */
	static String text(MimePart part, byte[] bytes) throws MessagingException {
		Charset named = charset(part);
		if (named != null && !named.equals(StandardCharsets.US_ASCII)) {
			return new String(bytes, named);
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			return new String(bytes, LATIN);
		}
	}

	private static Charset charset(MimePart part) throws MessagingException {
		try {
			String name = new ContentType(part.getContentType()).getParameter("charset");
			return (name == null) ? null : Charset.forName(MimeUtility.javaCharset(name.strip()));
		}
		catch (jakarta.mail.internet.ParseException | IllegalCharsetNameException | UnsupportedCharsetException ex) {
			return null;
		}
	}

}
