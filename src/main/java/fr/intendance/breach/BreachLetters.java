package fr.intendance.breach;

import fr.intendance.client.Contact;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.document.Addressee;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.document.Firm;
import fr.intendance.mail.Attachment;
import fr.intendance.mail.Mail;
import fr.intendance.mail.MailKey;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.Salutation;
import fr.intendance.processing.Officer;
import fr.intendance.processing.Officers;
import fr.intendance.settings.Setting;
import org.springframework.stereotype.Component;

/**
 * What clients are written about a breach: a letter that stays, and a mail that brings
 * it.
 */
@Component
class BreachLetters {

	private final Engagements engagements;

	private final BreachWriter writer;

	private final Documents documents;

	private final Outbox outbox;

	private final Officers officers;

	private final Setting<Firm> firm;

	BreachLetters(Engagements engagements, BreachWriter writer, Documents documents, Outbox outbox, Officers officers,
			Setting<Firm> firm) {
		this.engagements = engagements;
		this.writer = writer;
		this.documents = documents;
		this.outbox = outbox;
		this.officers = officers;
		this.firm = firm;
	}

	/** The letter as it would be sent now, for whoever reads it over. */
	byte[] draft(Breach breach, String reference) {
		Addressee client = this.engagements.addressee(new EngagementReference(reference));
		return this.documents.preview(BreachDocument.NOTICE, client,
				this.writer.notice(breach, reference, client.party()));
	}

	/**
	 * Tells the contact of an engagement what the firm knows.
	 * @return the number of the letter
	 */
	String tell(Breach breach, String reference) {
		Engagement engagement = this.engagements.get(new EngagementReference(reference));
		Contact contact = this.engagements.contact(engagement);
		Addressee client = this.engagements.addressee(engagement.reference());
		Document letter = this.documents.issue(BreachDocument.NOTICE, client,
				this.writer.notice(breach, reference, client.party()));
		BreachFacts known = this.writer.facts(breach, contact.language());
		BreachMail mail = new BreachMail(reference,
				this.officers.current().map(Officer::email).orElse(this.firm.now().email()), known.discoveredAt(),
				known.happenedAt(), known.natures(), known.data(), known.persons(), known.records(),
				known.consequences(), known.measures());
		this.outbox.queue(new Mail(new MailKey(reference, "breach.notice", Math.toIntExact(breach.id())),
				contact.email(), Salutation.to(contact.name().value()), mail)
			.in(contact.language())
			.with(Attachment.document(letter.number())));
		return letter.number();
	}

}
