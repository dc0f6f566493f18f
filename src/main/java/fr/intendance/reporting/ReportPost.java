package fr.intendance.reporting;

import java.time.LocalDate;
import java.util.Optional;

import fr.intendance.access.Links;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Contact;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.document.Amount;
import fr.intendance.mail.Attachment;
import fr.intendance.mail.Mail;
import fr.intendance.mail.MailKey;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.Salutation;

import org.springframework.stereotype.Component;

/** Writes the mail that brings a report. */
@Component
class ReportPost {

	private final Engagements engagements;

	private final Links links;

	private final Outbox outbox;

	ReportPost(Engagements engagements, Links links, Outbox outbox) {
		this.engagements = engagements;
		this.links = links;
		this.outbox = outbox;
	}

	void send(Report report, boolean tacit) {
		Contact contact = this.engagements.contact(this.engagements.get(report.engagement()));
		String reference = report.engagement().value();
		String number = report.document().orElseThrow();
		ReportMail view = new ReportMail(reference, report.month(), number, report.statement(),
				LocalDate.ofInstant(report.answerUntil().orElseThrow(), BusinessZone.PARIS), tacit,
				this.links.to(contact.id(), reference, "report/" + report.month()));
		Mail mail = new Mail(new MailKey(report.key(), "report.sent", 1), contact.email(),
				Salutation.to(contact.name().value()), view)
			.about(Reporting.awaited(report))
			.in(contact.language())
			.with(Attachment.document(number));
		this.outbox
			.queue(report.statement().map((statement) -> mail.with(Attachment.document(statement))).orElse(mail));
	}

	/** What became of the line that the client contests. */
	void settle(Report report, String line, Optional<Amount> correction, FreeText explanation) {
		Contact contact = this.engagements.contact(this.engagements.get(report.engagement()));
		ContestationMail view = new ContestationMail(report.engagement().value(), report.month(),
				report.document().orElseThrow(), line, correction, explanation.value());
		this.outbox.queue(new Mail(new MailKey(report.key(), "contestation.settled", 1), contact.email(),
				Salutation.to(contact.name().value()), view)
			.about(Reporting.awaited(report))
			.in(contact.language()));
	}

}
