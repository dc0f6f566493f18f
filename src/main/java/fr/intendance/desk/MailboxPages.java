package fr.intendance.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FileOpenings;
import fr.intendance.engine.Refused;
import fr.intendance.mail.Mailbox;
import fr.intendance.mail.MailboxAttachment;
import fr.intendance.mail.MailboxMail;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What was mailed while no mail server is set: a newcomer plays the client from here. For
 * the office manager alone, since the links are secrets.
 */
@RestController
class MailboxPages {

	private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

	private final Mailbox mailbox;

	private final DeskPages pages;

	private final FileOpenings openings;

	MailboxPages(Mailbox mailbox, DeskPages pages, FileOpenings openings) {
		this.mailbox = mailbox;
		this.pages = pages;
		this.openings = openings;
	}

	@GetMapping("/desk/mailbox")
	ResponseEntity<String> list() {
		return this.pages.show("mailbox",
				(frame) -> new Listed(frame, this.mailbox.all().stream().map(MailboxPages::row).toList()));
	}

	@GetMapping("/desk/mailbox/{id}")
	ResponseEntity<String> read(@PathVariable long id) {
		MailboxMail mail = find(id);
		return this.pages.show("mail", (frame) -> new Read(frame, row(mail), pieces(mail.text()), mail.attachments()));
	}

	@GetMapping("/desk/mailbox/{id}/letter")
	ResponseEntity<String> letter(@PathVariable long id) {
		return LetterSheet.of(find(id).html());
	}

	/** Always a download: what a mail carries is never opened within our pages. */
	@GetMapping("/desk/mailbox/{id}/attachments/{position}")
	ResponseEntity<byte[]> attachment(@PathVariable long id, @PathVariable int position) {
		MailboxMail mail = find(id);
		MailboxAttachment attachment = mail.attachments()
			.stream()
			.filter((one) -> one.position() == position)
			.findFirst()
			.orElseThrow(MailboxPages::unknown);
		this.openings.record(EngagementReference.ofKey(mail.key().engagement()), FileOpenings.Kind.ATTACHMENT,
				id + "." + position);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(attachment.contentType()))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(attachment.fileName(), StandardCharsets.UTF_8)
						.build()
						.toString())
			.body(this.mailbox.attachment(id, position).orElseThrow(MailboxPages::unknown));
	}

	private MailboxMail find(long id) {
		return this.mailbox.find(id).orElseThrow(MailboxPages::unknown);
	}

	private static Refused unknown() {
		return Refused.unknown("Ce courriel n’est pas dans la boîte. Revenez à la liste des courriels.");
	}

	private static Row row(MailboxMail mail) {
		return new Row(mail.id(), mail.to().value(), mail.subject(), Reading.dateAndTime(mail.sentAt()),
				mail.key().engagement().replaceFirst("\\..*", ""), !mail.attachments().isEmpty());
	}

	/** The text cut where a link begins or ends. */
	static List<Piece> pieces(String text) {
		List<Piece> pieces = new java.util.ArrayList<>();
		Matcher links = LINK.matcher(text);
		int end = 0;
		for (MatchResult link : links.results().toList()) {
			pieces.add(new Piece(text.substring(end, link.start()), false));
			pieces.add(new Piece(link.group(), true));
			end = link.end();
		}
		pieces.add(new Piece(text.substring(end), false));
		return pieces;
	}

	/**
	 * @param frame what surrounds the page
	 * @param mails the newest first
	 */
	record Listed(Frame frame, List<Row> mails) {
	}

	/**
	 * @param frame what surrounds the page
	 * @param mail its head
	 * @param text its text in pieces
	 * @param attachments what came with it
	 */
	record Read(Frame frame, Row mail, List<Piece> text, List<MailboxAttachment> attachments) {
	}

	/**
	 * @param id counts the mails
	 * @param to the address
	 * @param subject the subject
	 * @param at when it came, in words
	 * @param reference the engagement it belongs to
	 * @param packed whether something came with it
	 */
	record Row(long id, String to, String subject, String at, String reference, boolean packed) {
	}

	/**
	 * @param text what is read
	 * @param link whether it leads somewhere
	 */
	record Piece(String text, boolean link) {
	}

}
