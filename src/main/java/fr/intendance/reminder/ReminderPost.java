package fr.intendance.reminder;

import java.time.Instant;
import java.time.LocalDate;

import fr.intendance.access.Links;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Contact;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.mail.Mail;
import fr.intendance.mail.MailKey;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.Salutation;
import org.springframework.stereotype.Component;

/** Writes the mail of one reminder. */
@Component
class ReminderPost {

	private final Engagements engagements;

	private final Links links;

	private final Outbox outbox;

	ReminderPost(Engagements engagements, Links links, Outbox outbox) {
		this.engagements = engagements;
		this.links = links;
		this.outbox = outbox;
	}

	void send(Awaited awaited) {
		Engagement engagement = this.engagements.get(new EngagementReference(awaited.engagement()));
		Contact contact = this.engagements.contact(engagement);
		String link = this.links.to(contact.id(), awaited.engagement(), awaited.page());
		ReminderMail view = new ReminderMail(awaited.ladder(), awaited.engagement(), awaited.lastStep(),
				day(awaited.since()), day(awaited.endsAt()), link);
		MailKey key = new MailKey(awaited.key(), "reminder." + awaited.round(), awaited.lastStep());
		this.outbox
			.queue(new Mail(key, contact.email(), Salutation.to(contact.name().value()), view).in(contact.language()));
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessZone.PARIS);
	}

}
