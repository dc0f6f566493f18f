package fr.intendance.transparency;

import java.util.Optional;

import fr.intendance.client.Contact;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.mail.Mail;
import fr.intendance.mail.MailKey;
import fr.intendance.mail.MailView;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.Salutation;
import org.springframework.stereotype.Component;

/** What a client who asked for erasure is written. */
@Component
class ErasureLetters {

	private final Engagements engagements;

	private final Outbox outbox;

	ErasureLetters(Engagements engagements, Outbox outbox) {
		this.engagements = engagements;
		this.outbox = outbox;
	}

	/** That it arrived, and by when they are answered. */
	void confirm(ErasureRequest request) {
		write(request, "erasure.asked", new ErasureAskedMail(request.engagement(), request.dueOn()));
	}

	/** What is erased, what is not, and whom they may complain to. */
	void answer(ErasureRequest request, Optional<FreeText> reason) {
		write(request, "erasure.answered",
				new ErasureAnsweredMail(request.engagement(), request.decision(), reason.map(FreeText::value)));
	}

	private void write(ErasureRequest request, String purpose, MailView view) {
		Contact contact = this.engagements.contact(this.engagements.get(request.reference()));
		this.outbox.queue(new Mail(new MailKey(request.engagement(), purpose, request.number()), contact.email(),
				Salutation.to(contact.name().value()), view)
			.in(contact.language()));
	}

}
