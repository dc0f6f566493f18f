package fr.intendance.desk;

import java.util.List;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.client.SentMails;
import fr.intendance.engine.Actors;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Role;
import fr.intendance.mail.OutgoingMail;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the office manager sends a mail once more, as it was. */
@Component
@Order(7)
class MailAgainForm implements AnswerForm {

	private final SentMails mails;

	private final Actors actors;

	MailAgainForm(SentMails mails, Actors actors) {
		this.mails = mails;
		this.actors = actors;
	}

	@Override
	public List<Open> open(EngagementReference reference) {
		List<Field.Option> sent = this.mails.of(reference).stream().map(MailAgainForm::option).toList();
		return sent.isEmpty() || !this.actors.currentIs(Role.OFFICE_MANAGER) ? List.of()
				: List.of(new Open("mail-again", "desk.form.mailAgain",
						List.of(Field.select("mail", "desk.form.whichOne", sent),
								Field.text("reason", "desk.form.reason", true)),
						(given) -> send(reference, given), false));
	}

	private static Field.Option option(OutgoingMail mail) {
		return new Field.Option(String.valueOf(mail.id()),
				mail.subject() + ", " + Reading.date(mail.sentAt().orElse(mail.queuedAt())));
	}

	private void send(EngagementReference reference, Given given) {
		String chosen = given.values().requiredText("mail", 18);
		if (!chosen.matches("[0-9]+")) {
			throw Refused.invalid("mail", "Choisissez un des courriels de ce dossier.");
		}
		this.mails.sendAgain(reference, Long.parseLong(chosen),
				new FreeText(given.values().requiredText("reason", 2000)));
	}

}
