package fr.intendance.document;

import java.time.Instant;
import java.util.Locale;

/**
 * An issued document; it never changes. Its bytes are read by its number.
 *
 * @param number unique, « D-2026-0012 »
 * @param engagement the reference of the engagement it belongs to
 * @param kind what it is, {@code quote-offer}
 * @param label what people call it, in French
 * @param language French or English
 * @param templateVersion the version of the template that made it
 * @param fileName in its language, ASCII, ends with {@code .pdf}
 * @param issuedAt when it was issued
 * @param sha256 the fingerprint of its bytes, 64 hexadecimal digits
 */
public record Document(String number, String engagement, String kind, String label, Locale language,
		String templateVersion, String fileName, Instant issuedAt, String sha256) {
}
