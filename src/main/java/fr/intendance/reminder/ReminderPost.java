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
import fr.intendance.mail.Mail;
import fr.intendance.mail.MailKey;
import fr.intendance.mail.MailView;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.mail.Salutation;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the mail of one reminder, or of several that are due at once. */
@Component
class ReminderPost {

	private final Links links;

	private final Outbox outbox;

	private final ReminderLetters letters;

	private final Map<Ladder, Missing> missing;

	private final MessageSource messages;

	ReminderPost(Links links, Outbox outbox, ReminderLetters letters, List<Missing> missing, MessageSource messages) {
		this.links = links;
		this.outbox = outbox;
		this.letters = letters;
		this.missing = missing.stream().collect(Collectors.toMap(Missing::ladder, Function.identity()));
		this.messages = messages;
	}

	/** The first one names the mail; an earlier one that has not left gives way to it. */
	void send(Contact contact, List<DueReminder> due) {
		Awaited first = due.get(0).awaited();
		String purpose = "reminder." + first.round() + (first.takenBack() > 0 ? "." + first.takenBack() : "");
		MailText text = (due.size() == 1) ? one(due.get(0), contact) : several(due, contact);
		due.forEach((one) -> giveWay(one.awaited()));
		OutgoingMail mail = this.outbox.queue(new Mail(new MailKey(first.key(), purpose, due.get(0).step()),
				contact.email(), Salutation.to(contact.name().value()), text.view())
			.objectable(text.objectionLink())
			.duringOfficeHours()
			.in(contact.language()));
		this.letters.note(mail.id(), due.stream()
			.collect(Collectors.toMap((one) -> one.awaited().key(), (one) -> one.awaited().lastStep())));
	}

	void carried(CarriedReminders carried, long mail) {
		this.letters.noteCarried(mail, carried.before());
	}

	private void giveWay(Awaited one) {
		if (one.lastStep() > 0) {
			this.letters.last(one.key())
				.filter((mail) -> this.letters.of(mail).size() == 1)
				.ifPresent(this.outbox::withdraw);
		}
	}

	private MailText one(DueReminder due, Contact contact) {
		Awaited awaited = due.awaited();
		String link = link(due);
		Optional<String> objection = objection(List.of(due), link);
		return new MailText(new ReminderMail(awaited.ladder(), awaited.engagement(), due.step(), day(awaited.since()),
				day(awaited.endsAt()), missing(awaited, contact.language()), link, promise(awaited, link), objection),
				objection);
	}

	private MailText several(List<DueReminder> due, Contact contact) {
		List<SeveralRemindersMail.Item> items = due.stream().map((one) -> item(one, contact.language())).toList();
		String link = items.get(0).link();
		Optional<String> objection = objection(due, link);
		return new MailText(new SeveralRemindersMail(items, promise(due.get(0).awaited(), link), objection), objection);
	}

	private static Optional<String> objection(List<DueReminder> due, String link) {
		return Optional.of(Objections.link(link))
			.filter((there) -> due.stream().anyMatch((one) -> one.awaited().ladder().isBeforeContract()));
	}

	/** What another mail says that carries a reminder. */
	SeveralRemindersMail.Item item(DueReminder due, Locale language) {
		Awaited awaited = due.awaited();
		return new SeveralRemindersMail.Item(
				this.messages.getMessage("reminder.what." + awaited.ladder().code(), null, language),
				missing(awaited, language), day(awaited.endsAt()), link(due));
	}

	private String link(DueReminder due) {
		return this.links.to(due.engagement().contactId(), due.awaited().engagement(), due.awaited().page());
	}

	/** The same secret leads there too. */
	private static String promise(Awaited awaited, String link) {
		return link.substring(0, link.length() - awaited.page().length()) + "promise";
	}

	private List<String> missing(Awaited awaited, Locale language) {
		return Optional.ofNullable(this.missing.get(awaited.ladder()))
			.map((one) -> one.of(awaited.key(), language))
			.orElse(List.of());
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessZone.PARIS);
	}

	/**
	 * @param view fills the template
	 * @param objectionLink where the reader objects, if they may
	 */
	private record MailText(MailView view, Optional<String> objectionLink) {
	}

}
