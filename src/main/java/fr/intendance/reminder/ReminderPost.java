package fr.intendance.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

/** Writes the mails of reminders. */
@Component
class ReminderPost {

	private final Engagements engagements;

	private final Links links;

	private final Outbox outbox;

	private final Map<Ladder, Missing> missing;

	ReminderPost(Engagements engagements, Links links, Outbox outbox, List<Missing> missing) {
		this.engagements = engagements;
		this.links = links;
		this.outbox = outbox;
		this.missing = missing.stream().collect(Collectors.toMap(Missing::ladder, Function.identity()));
	}

	void send(Awaited awaited) {
		Engagement engagement = this.engagements.get(new EngagementReference(awaited.engagement()));
		Contact contact = this.engagements.contact(engagement);
		String link = this.links.to(contact.id(), awaited.engagement(), awaited.page());
		ReminderMail view = new ReminderMail(awaited.ladder(), awaited.engagement(), awaited.lastStep(),
				day(awaited.since()), day(awaited.endsAt()), missing(awaited, contact.language()), link);
		MailKey key = new MailKey(awaited.key(), "reminder." + awaited.round(), awaited.lastStep());
		this.outbox
			.queue(new Mail(key, contact.email(), Salutation.to(contact.name().value()), view).in(contact.language()));
	}

	private List<String> missing(Awaited awaited, Locale language) {
		return Optional.ofNullable(this.missing.get(awaited.ladder()))
			.map((one) -> one.of(awaited.key(), language))
			.orElse(List.of());
	}

	/** A reminder that has not left stays: what it asks for is not awaited any more. */
	void keepBack(Awaited awaited) {
		if (awaited.lastStep() > 0) {
			this.outbox.stop(awaited.key());
		}
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessZone.PARIS);
	}

}
