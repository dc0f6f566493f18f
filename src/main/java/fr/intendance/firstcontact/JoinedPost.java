package fr.intendance.firstcontact;

import fr.intendance.client.Contact;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.document.Firm;
import fr.intendance.mail.EmailAddress;
import fr.intendance.mail.Mail;
import fr.intendance.mail.MailKey;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.Salutation;
import fr.intendance.settings.Setting;

import org.springframework.stereotype.Component;

/** Writes the mails about an enquiry that was added to an open engagement. */
@Component
class JoinedPost {

	private final Engagements engagements;

	private final Outbox outbox;

	private final Setting<Firm> firm;

	JoinedPost(Engagements engagements, Outbox outbox, Setting<Firm> firm) {
		this.engagements = engagements;
		this.outbox = outbox;
		this.firm = firm;
	}

	void thank(Engagement enquiry) {
		Contact writer = this.engagements.contact(enquiry);
		this.outbox.queue(new Mail(new MailKey(enquiry.reference().value(), "first-contact.joined", 1), writer.email(),
				Salutation.to(writer.name().value()), new JoinedMail())
			.in(writer.language()));
	}

	/** At once, unless the settings do not say yet where the firm reads its mails. */
	void tellTheFirm(Engagement enquiry, EngagementReference open) {
		if (this.firm.now().email().isBlank()) {
			return;
		}
		JoinedForFirmMail view = new JoinedForFirmMail(open.value(), this.engagements.client(enquiry).company(),
				this.engagements.contact(enquiry).name().value(), enquiry.message().map(FreeText::value).orElse(""));
		this.outbox.queue(new Mail(new MailKey(enquiry.reference().value(), "first-contact.joined-firm", 1),
				EmailAddress.of("intendance.firm.email", this.firm.now().email()), Salutation.neutral(), view));
	}

}
