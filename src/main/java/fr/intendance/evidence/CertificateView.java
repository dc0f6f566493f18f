package fr.intendance.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.access.CodePurpose;
import fr.intendance.document.DocumentView;
import fr.intendance.document.Enclosure;
import fr.intendance.document.Imprint;
import fr.intendance.document.Party;

/**
 * What a certificate of acceptance says.
 *
 * @param imprint its number, date and issuer
 * @param client the company that accepted
 * @param reference the engagement
 * @param purpose what was accepted
 * @param subject the number of what was accepted
 * @param yes who accepted, and how
 * @param sheets what was accepted, to the byte
 * @param boxes the boxes that were shown, word for word
 * @param steps what happened, the first thing first
 * @param seal the chain that it is taken from
 * @param enclosure the same for programs
 */
public record CertificateView(Imprint imprint, Party client, String reference, CodePurpose purpose, String subject,
		Yes yes, List<Sheet> sheets, List<Box> boxes, List<Step> steps, Seal seal,
		Optional<Enclosure> enclosure) implements DocumentView {

	/**
	 * The yes.
	 *
	 * @param name who
	 * @param capacity as what
	 * @param company whom they bind
	 * @param statement the words of the button
	 * @param at when it was given by link or written down, UTC
	 * @param signedOn the day on the paper, in Paris
	 * @param by the user who filed the paper
	 * @param scan the SHA-256 of the scan
	 */
	public record Yes(String name, String capacity, String company, String statement, Instant at,
			Optional<LocalDate> signedOn, String by, Optional<String> scan) {
	}

	/**
	 * A document that was accepted.
	 *
	 * @param documentKind what it is, such as {@code quote-offer}
	 * @param number its number
	 * @param version that of the template that made it
	 * @param bytes its size
	 * @param sha256 its fingerprint
	 */
	public record Sheet(String documentKind, String number, String version, long bytes, String sha256) {
	}

	/**
	 * A box.
	 *
	 * @param sentence the words beside it
	 * @param version the day from which these words are in force
	 * @param ticked whether it was ticked
	 */
	public record Box(String sentence, LocalDate version, boolean ticked) {
	}

	/**
	 * Something that happened.
	 *
	 * @param at when, in UTC, to the second
	 * @param kind what
	 * @param number the document that was opened
	 * @param to the masked address of a mail
	 * @param messageId by which the mail server's log names that mail
	 * @param address from which the page was asked for
	 * @param agent what the browser said it is
	 * @param sameOrigin whether both are those of the step before, and left out
	 */
	public record Step(String at, EvidenceKind kind, Optional<String> number, Optional<String> to,
			Optional<String> messageId, Optional<String> address, Optional<String> agent, boolean sameOrigin) {
	}

	/**
	 * The chain.
	 *
	 * @param events how many events it had
	 * @param first the hash of the first
	 * @param last the hash of the last
	 * @param file the name of the enclosed file
	 */
	public record Seal(int events, String first, String last, String file) {
	}

}
