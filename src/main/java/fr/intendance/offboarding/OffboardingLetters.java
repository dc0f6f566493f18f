package fr.intendance.offboarding;

import java.time.LocalDate;

import fr.intendance.access.Links;
import fr.intendance.client.Contact;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.mail.Attachment;
import fr.intendance.mail.Mail;
import fr.intendance.mail.MailKey;
import fr.intendance.mail.MailView;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.Salutation;

import org.springframework.stereotype.Component;

/** The mails to clients who leave. */
@Component
class OffboardingLetters {

	private final Engagements engagements;

	private final Links links;

	private final Outbox outbox;

	OffboardingLetters(Engagements engagements, Links links, Outbox outbox) {
		this.engagements = engagements;
		this.links = links;
		this.outbox = outbox;
	}

	/** To a client who gave up. */
	void farewell(EngagementReference reference) {
		this.outbox.queue(mail(reference, "engagement.abandoned", new AbandonedMail(reference.value())));
	}

	/** That the contract ends, and what comes until then. */
	void confirmTermination(EngagementReference reference, LocalDate lastDay) {
		this.outbox.queue(mail(reference, "contract.terminated", new TerminationMail(reference.value(), lastDay))
			.about(Handover.awaited(reference)));
	}

	/** With the link to the reversibility pack. */
	void handOver(EngagementReference reference, ClientExit exit) {
		String link = this.links.to(contact(reference).id(), reference.value(), "handover");
		this.outbox.queue(mail(reference, "dossier.handedOver",
				new HandoverMail(reference.value(), exit.packFiles(), exit.packSha256().orElseThrow(), link))
			.about(Handover.awaited(reference)));
	}

	/** The last one, with the certificate. */
	void close(EngagementReference reference, String certificate) {
		this.outbox.queue(mail(reference, "dossier.closed", new ClosedMail(reference.value(), certificate))
			.about(Handover.awaited(reference))
			.with(Attachment.document(certificate)));
	}

	private Mail mail(EngagementReference reference, String purpose, MailView view) {
		Contact contact = contact(reference);
		return new Mail(new MailKey(reference.value(), purpose, 1), contact.email(),
				Salutation.to(contact.name().value()), view)
			.in(contact.language());
	}

	private Contact contact(EngagementReference reference) {
		return this.engagements.contact(this.engagements.get(reference));
	}

}
