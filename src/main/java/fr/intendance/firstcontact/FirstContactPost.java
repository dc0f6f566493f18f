package fr.intendance.firstcontact;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
import fr.intendance.mail.OutgoingMail;
import fr.intendance.mail.Salutation;
import fr.intendance.reminder.Objections;
import fr.intendance.reminder.SeveralRemindersMail;
import fr.intendance.settings.Setting;

import org.springframework.stereotype.Component;

/** Writes the mails of the first contact. */
@Component
class FirstContactPost {

	private final Engagements engagements;

	private final Links links;

	private final Outbox outbox;

	private final Setting<Firm> firm;

	private final Setting<FirstContactSettings> settings;

	private final Objections objections;

	private final Clock clock;

	FirstContactPost(Engagements engagements, Links links, Outbox outbox, Setting<Firm> firm,
			Setting<FirstContactSettings> settings, Objections objections, Clock clock) {
		this.engagements = engagements;
		this.links = links;
		this.outbox = outbox;
		this.firm = firm;
		this.settings = settings;
		this.objections = objections;
		this.clock = clock;
	}

	void thank(EngagementReference reference) {
		Contact contact = contact(reference);
		this.outbox.queue(mail(reference, contact, "first-contact.thanks", 1,
				new ThanksMail(this.firm.now().name(), reference.value(), this.settings.now().services(),
						this.settings.now().references(), this.settings.now().callLength().toMinutes(),
						booking(reference, contact))));
	}

	void confirm(EngagementReference reference, int step, Instant slot, int moves) {
		String calendar = CallInvitation.of(reference, this.firm.now(), slot, this.settings.now().callLength(),
				this.clock.instant(), moves, false);
		Contact contact = contact(reference);
		this.outbox.queue(mail(reference, contact, "first-contact.booking", step, new BookingMail(reference.value(),
				slot, this.settings.now().callLength().toMinutes(), booking(reference, contact)))
			.with(Attachment.invitation(calendar)));
	}

	/** Takes the appointment out of their calendar. */
	void callOff(EngagementReference reference, int step, Instant slot, int moves) {
		Contact contact = contact(reference);
		String calendar = CallInvitation.of(reference, this.firm.now(), slot, this.settings.now().callLength(),
				this.clock.instant(), moves, true);
		this.outbox.queue(mail(reference, contact, "first-contact.called-off", step,
				new CalledOffMail(reference.value(), slot, booking(reference, contact)))
			.with(Attachment.invitation(calendar)));
	}

	OutgoingMail recall(EngagementReference reference, int round, Instant slot,
			List<SeveralRemindersMail.Item> others) {
		Contact contact = contact(reference);
		return this.outbox.queue(mail(reference, contact, "first-contact.reminder", round,
				new CallReminderMail(reference.value(), slot, booking(reference, contact), others)));
	}

	/** Nothing to those who objected meanwhile. */
	void resume(EngagementReference reference, int round) {
		Contact contact = contact(reference);
		if (!this.objections.stands(contact.email())) {
			String link = booking(reference, contact);
			String objectionLink = Objections.link(link);
			this.outbox.queue(mail(reference, contact, "first-contact.resume", round, new ResumeMail(reference.value(),
					this.settings.now().callLength().toMinutes(), link, objectionLink))
				.objectable(Optional.of(objectionLink)));
		}
	}

	void offer(EngagementReference reference, int round, Instant missed) {
		Contact contact = contact(reference);
		this.outbox.queue(mail(reference, contact, "first-contact.new-slot", round,
				new NewSlotMail(reference.value(), missed, booking(reference, contact))));
	}

	void notYet(EngagementReference reference, int round, FirstCall call, Readiness readiness, String letter) {
		this.outbox.queue(mail(reference, contact(reference), "first-contact.not-yet", round,
				new NotYetMail(reference.value(), reason(call), readiness.homework(), call.recontactOn()))
			.with(Attachment.document(letter)));
	}

	void outOfScope(EngagementReference reference, FirstCall call, String letter) {
		OutOfScopeMail view = new OutOfScopeMail(reference.value(), reason(call),
				call.signals().heard().contains(CallSignal.WANTS_REGULATED_WORK));
		this.outbox.queue(mail(reference, contact(reference), "first-contact.out-of-scope", 1, view)
			.with(Attachment.document(letter)));
	}

	private static String reason(FirstCall call) {
		return call.reason().orElseThrow().value();
	}

	private Contact contact(EngagementReference reference) {
		Engagement engagement = this.engagements.get(reference);
		return this.engagements.contact(engagement);
	}

	private String booking(EngagementReference reference, Contact contact) {
		return this.links.to(contact.id(), reference.value(), "booking");
	}

	private static Mail mail(EngagementReference reference, Contact contact, String purpose, int step, MailView view) {
		return new Mail(new MailKey(reference.value(), purpose, step), contact.email(),
				Salutation.to(contact.name().value()), view)
			.about(FirstContacts.booking(reference))
			.in(contact.language());
	}

}
