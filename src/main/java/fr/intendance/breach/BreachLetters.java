package fr.intendance.breach;

import java.util.List;
import java.util.Locale;

import fr.intendance.client.Contact;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.document.Firm;
import fr.intendance.mail.Mail;
import fr.intendance.mail.MailKey;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.Salutation;
import fr.intendance.processing.Officer;
import fr.intendance.processing.Officers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What clients are written about a breach. */
@Component
class BreachLetters {

	private final Engagements engagements;

	private final Outbox outbox;

	private final Officers officers;

	private final Firm firm;

	private final MessageSource messages;

	BreachLetters(Engagements engagements, Outbox outbox, Officers officers, Firm firm, MessageSource messages) {
		this.engagements = engagements;
		this.outbox = outbox;
		this.officers = officers;
		this.firm = firm;
		this.messages = messages;
	}

	/** Tells the contact of an engagement what the firm knows. */
	void tell(Breach breach, String reference) {
		Engagement engagement = this.engagements.get(new EngagementReference(reference));
		Contact contact = this.engagements.contact(engagement);
		Locale language = contact.language();
		BreachMail mail = new BreachMail(reference,
				this.officers.current().map(Officer::email).orElse(this.firm.email()), breach.discoveredAt(),
				breach.happenedAt(), words(breach.natures().stream().map(Nature::code).toList(), language),
				words(breach.data().stream().map((one) -> "processing.data." + one).toList(), language),
				breach.persons(), breach.records(), breach.consequences(), breach.measures());
		this.outbox.queue(new Mail(new MailKey(reference, "breach.notice", Math.toIntExact(breach.id())),
				contact.email(), Salutation.to(contact.name().value()), mail)
			.in(language));
	}

	private List<String> words(List<String> codes, Locale language) {
		return codes.stream().map((code) -> this.messages.getMessage(code, null, language)).toList();
	}

}
