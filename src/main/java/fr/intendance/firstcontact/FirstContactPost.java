package fr.intendance.firstcontact;

import java.time.Clock;
import java.time.Instant;

import fr.intendance.access.Links;
import fr.intendance.client.Contact;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.document.Firm;
import fr.intendance.mail.Attachment;
import fr.intendance.mail.Mail;
import fr.intendance.mail.MailKey;
import fr.intendance.mail.MailView;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.Salutation;

import org.springframework.stereotype.Component;

/** Writes the mails of the first contact. */
@Component
class FirstContactPost {

	private final Engagements engagements;

	private final Links links;

	private final Outbox outbox;

	private final Firm firm;

	private final FirstContactSettings settings;

	private final Clock clock;

	FirstContactPost(Engagements engagements, Links links, Outbox outbox, Firm firm, FirstContactSettings settings,
			Clock clock) {
		this.engagements = engagements;
		this.links = links;
		this.outbox = outbox;
		this.firm = firm;
		this.settings = settings;
		this.clock = clock;
	}

	void thank(EngagementReference reference) {
		Contact contact = contact(reference);
		String link = this.links.to(contact.id(), reference.value(), "booking");
		this.outbox.queue(mail(reference, contact, "first-contact.thanks",
				new ThanksMail(this.firm.name(), reference.value(), this.settings.services(),
						this.settings.references(), this.settings.callLength().toMinutes(), link)));
	}

	void confirm(EngagementReference reference, Instant slot) {
		String calendar = CallInvitation.of(reference, this.firm, slot, this.settings.callLength(),
				this.clock.instant());
		this.outbox.queue(mail(reference, contact(reference), "first-contact.booking",
				new BookingMail(reference.value(), slot, this.settings.callLength().toMinutes()))
			.with(Attachment.invitation(calendar)));
	}

	void recall(EngagementReference reference, Instant slot) {
		this.outbox.queue(mail(reference, contact(reference), "first-contact.reminder",
				new CallReminderMail(reference.value(), slot)));
	}

	void notYet(EngagementReference reference, FirstCall call, Readiness readiness) {
		this.outbox.queue(mail(reference, contact(reference), "first-contact.not-yet",
				new NotYetMail(reference.value(), reason(call), readiness.homework(), call.recontactOn())));
	}

	void outOfScope(EngagementReference reference, FirstCall call) {
		this.outbox.queue(mail(reference, contact(reference), "first-contact.out-of-scope", new OutOfScopeMail(
				reference.value(), reason(call), call.signals().heard().contains(CallSignal.WANTS_REGULATED_WORK))));
	}

	private static String reason(FirstCall call) {
		return call.reason().orElseThrow().value();
	}

	private Contact contact(EngagementReference reference) {
		Engagement engagement = this.engagements.get(reference);
		return this.engagements.contact(engagement);
	}

	private static Mail mail(EngagementReference reference, Contact contact, String purpose, MailView view) {
		return new Mail(new MailKey(reference.value(), purpose, 1), contact.email(),
				Salutation.to(contact.name().value()), view)
			.in(contact.language());
	}

}
