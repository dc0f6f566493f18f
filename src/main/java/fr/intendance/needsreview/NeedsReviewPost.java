package fr.intendance.needsreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.access.Links;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Contact;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.mail.Attachment;
import fr.intendance.mail.Mail;
import fr.intendance.mail.MailKey;
import fr.intendance.mail.MailView;
import fr.intendance.mail.Outbox;
import fr.intendance.reminder.Ladder;
import fr.intendance.mail.Salutation;

import org.springframework.stereotype.Component;

/** Writes the mails of the needs review. */
@Component
class NeedsReviewPost {

	private final Engagements engagements;

	private final Links links;

	private final Outbox outbox;

	NeedsReviewPost(Engagements engagements, Links links, Outbox outbox) {
		this.engagements = engagements;
		this.links = links;
		this.outbox = outbox;
	}

	void ask(EngagementReference reference, Instant firstReminder) {
		Contact contact = contact(reference);
		String link = this.links.to(contact.id(), reference.value(), "questionnaire");
		LocalDate day = LocalDate.ofInstant(firstReminder, BusinessZone.PARIS);
		this.outbox.queue(mail(reference, contact, "needs-review.questionnaire", 1,
				new QuestionnaireMail(reference.value(), day, link))
			.about(reference.key(Ladder.QUESTIONNAIRE.code())));
	}

	void specify(EngagementReference reference, int edition, String number, int hours) {
		Contact contact = contact(reference);
		String link = this.links.to(contact.id(), reference.value(), "specification");
		this.outbox.queue(mail(reference, contact, "needs-review.specification", edition,
				new SpecificationMail(reference.value(), number, edition > 1, hours, link))
			.about(reference.key(Ladder.SPECIFICATION.code()))
			.with(Attachment.document(number)));
	}

	void outOfScope(EngagementReference reference, Optional<FreeText> advice, List<SpecificationView.Limit> limits,
			String letter) {
		this.outbox.queue(mail(reference, contact(reference), "needs-review.out-of-scope", 1,
				new NeedsOutOfScopeMail(reference.value(), advice.map(FreeText::value), limits))
			.about(reference.key(Ladder.QUESTIONNAIRE.code()))
			.with(Attachment.document(letter)));
	}

	private Contact contact(EngagementReference reference) {
		return this.engagements.contact(this.engagements.get(reference));
	}

	private static Mail mail(EngagementReference reference, Contact contact, String purpose, int step, MailView view) {
		return new Mail(new MailKey(reference.value(), purpose, step), contact.email(),
				Salutation.to(contact.name().value()), view)
			.in(contact.language());
	}

}
