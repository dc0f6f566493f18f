package fr.intendance.onboarding;

import java.util.List;

import fr.intendance.access.Links;
import fr.intendance.client.Contact;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.document.Firm;
import fr.intendance.mail.Attachment;
import fr.intendance.mail.EmailAddress;
import fr.intendance.mail.Mail;
import fr.intendance.mail.MailKey;
import fr.intendance.mail.MailView;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.Salutation;

import org.springframework.stereotype.Component;

/** The mails while a client is set up. */
@Component
class OnboardingLetters {

	private final Engagements engagements;

	private final Links links;

	private final Outbox outbox;

	private final Firm firm;

	OnboardingLetters(Engagements engagements, Links links, Outbox outbox, Firm firm) {
		this.engagements = engagements;
		this.links = links;
		this.outbox = outbox;
		this.firm = firm;
	}

	/** To the client, with the three documents and the link to sign. */
	void askForSignature(ClientSetup setup) {
		Contact contact = contact(setup.reference());
		String link = this.links.to(contact.id(), setup.reference().value(), "signature");
		queue(setup.reference(), "contract.sent", contact, new SignatureMail(setup.numbers().get(0), link),
				setup.numbers());
	}

	/** To the client, with what they signed, and to the firm. */
	void confirmSignature(ClientSetup setup) {
		EngagementReference reference = setup.reference();
		queue(reference, "contract.confirmed", contact(reference), new SignedMail(setup.numbers().get(0)),
				setup.numbers());
		Engagement engagement = this.engagements.get(reference);
		ContractSignedMail view = new ContractSignedMail(reference.value(), setup.numbers().get(0),
				this.engagements.client(engagement).company());
		this.outbox.queue(new Mail(new MailKey(reference.value(), "contract.signed", 1),
				EmailAddress.of("intendance.firm.email", this.firm.email()), Salutation.neutral(), view));
	}

	/** To the client, with the list and the link to hand over. */
	void requestPieces(EngagementReference reference, List<String> labels) {
		Contact contact = contact(reference);
		String link = this.links.to(contact.id(), reference.value(), "pieces");
		queue(reference, "pieces.requested", contact, new PiecesMail(labels, link), List.of());
	}

	private void queue(EngagementReference reference, String purpose, Contact contact, MailView view,
			List<String> documents) {
		Mail mail = new Mail(new MailKey(reference.value(), purpose, 1), contact.email(),
				Salutation.to(contact.name().value()), view)
			.in(contact.language());
		for (String number : documents) {
			mail = mail.with(Attachment.document(number));
		}
		this.outbox.queue(mail);
	}

	private Contact contact(EngagementReference reference) {
		return this.engagements.contact(this.engagements.get(reference));
	}

}
