package fr.intendance.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.inbox.Correspondence;
import fr.intendance.inbox.MailKind;
import fr.intendance.inbox.ReceivedMail;
import fr.intendance.mail.EmailAddress;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What clients answer by mail. */
@Component
@Profile("demo")
class MailScenes implements Scenes {

	private final Correspondence correspondence;

	private final Outbox outbox;

	private final TransactionTemplate transaction;

	MailScenes(Correspondence correspondence, Outbox outbox, TransactionTemplate transaction) {
		this.correspondence = correspondence;
		this.outbox = outbox;
		this.transaction = transaction;
	}

	@Override
	public Map<Scene, Act> acts() {
		return Map.of(Scene.ANSWERED_BY_MAIL, this::answer);
	}

	private void answer(Journey journey) {
		EmailAddress client = EmailAddress.of("email", journey.part().email());
		OutgoingMail newest = this.outbox.under(journey.reference().value())
			.stream()
			.filter((mail) -> mail.to().equals(client))
			.reduce((earlier, later) -> later)
			.orElseThrow();
		ReceivedMail answer = new ReceivedMail("demo", MailKind.PERSONAL, List.of(newest.messageId()), Optional
			.of(client), "Re: " + newest.subject(), """
					Bonjour,

					Voici le document refait, bien lisible cette fois. Les autres suivent dans la semaine, je n’ai pas \
					encore tout retrouvé.

					%s""".formatted(journey.part().contact()), List.of(PieceScan.of("Document refait")), 0, List.of());
		this.transaction.executeWithoutResult((status) -> this.correspondence.file(answer));
	}

}
