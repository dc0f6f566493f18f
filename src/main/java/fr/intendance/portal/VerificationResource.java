package fr.intendance.portal;

import java.time.Instant;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.intendance.document.Document;
import fr.intendance.document.DocumentCheck.Finding;

/**
 * What a file is. What is not known is left out.
 *
 * @param verdict {@code unchanged}, {@code changed} or {@code unknown}
 * @param sha256 the fingerprint of the file
 * @param number the document's number
 * @param kind what it is, such as {@code quote-offer}
 * @param language in which it was issued, {@code fr} or {@code en}
 * @param issuedAt when it was issued, UTC
 * @param templateVersion the version of the template that made it
 * @param replacedBy the number of the version that took its place
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerificationResource(String verdict, String sha256, String number, String kind, String language,
		Instant issuedAt, String templateVersion, String replacedBy) {

	static VerificationResource of(Finding finding) {
		return new VerificationResource(finding.verdict().name().toLowerCase(Locale.ROOT), finding.sha256(),
				finding.document().map(Document::number).orElse(null),
				finding.document().map(Document::kind).orElse(null),
				finding.document().map((one) -> one.language().getLanguage()).orElse(null),
				finding.document().map(Document::issuedAt).orElse(null),
				finding.document().map(Document::templateVersion).orElse(null), finding.replacedBy().orElse(null));
	}

}
