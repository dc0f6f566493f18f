package fr.intendance.desk;

import java.util.List;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.client.Timeline;
import fr.intendance.engine.Actors;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Role;
import fr.intendance.mail.MailState;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the office manager sends a mail once more, as it was. */
@Component
@Order(7)
class MailAgainForm implements AnswerForm {

	private final Outbox outbox;

	private final Timeline timeline;

	private final Actors actors;

	MailAgainForm(Outbox outbox, Timeline timeline, Actors actors) {
		this.outbox = outbox;
		this.timeline = timeline;
		this.actors = actors;
	}

	@Override
	public List<Open> open(EngagementReference reference) {
		List<Field.Option> sent = this.outbox.under(reference.value())
			.stream()
			.filter((mail) -> mail.state() == MailState.SENT)
			.map(MailAgainForm::option)
			.toList();
		return sent.isEmpty() || !this.actors.currentIs(Role.OFFICE_MANAGER) ? List.of()
				: List.of(new Open("mail-again", "Renvoyer un courriel",
						List.of(Field.select("mail", "Lequel", sent), Field.text("reason", "La raison", true)),
						(given) -> send(reference, sent, given), false));
	}

	private static Field.Option option(OutgoingMail mail) {
		return new Field.Option(String.valueOf(mail.id()),
				mail.subject() + ", " + FrenchDate.date(mail.sentAt().orElse(mail.queuedAt())));
	}

	private void send(EngagementReference reference, List<Field.Option> sent, Given given) {
		String chosen = given.values().requiredText("mail", 20);
		FreeText reason = new FreeText(given.values().requiredText("reason", 2000));
		if (sent.stream().noneMatch((one) -> one.value().equals(chosen))) {
			throw Refused.invalid("mail", "Choisissez un des courriels de ce dossier.");
		}
		this.outbox.again(Long.parseLong(chosen));
		this.timeline.record(reference, "mail.sentAgain", null, reason);
	}

}
