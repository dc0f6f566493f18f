package fr.intendance.demo;

import java.time.Clock;
import java.util.regex.Pattern;

import fr.intendance.client.Answer;
import fr.intendance.client.Engagements;
import fr.intendance.demo.process.Timers;
import fr.intendance.evidence.Origin;
import fr.intendance.mail.EmailAddress;
import fr.intendance.mail.Mailbox;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the clients of the demo answer. */
@Component
@Profile("demo")
class Clients {

	private static final Pattern CODE = Pattern.compile("(?m)^(\\d{6})$");

	private final Engagements engagements;

	private final Mailbox mailbox;

	private final Timers timers;

	private final Clock clock;

	Clients(Engagements engagements, Mailbox mailbox, Timers timers, Clock clock) {
		this.engagements = engagements;
		this.mailbox = mailbox;
		this.timers = timers;
		this.clock = clock;
	}

	/** By link themselves, or in another way that the firm writes down. */
	Answer answer(Journey journey, Answer.How how) {
		String by = how == Answer.How.LINK ? this.engagements.get(journey.reference()).contactId()
				: journey.part().staff();
		return new Answer(how, by, this.clock.instant());
	}

	/** Their browser. */
	Origin origin() {
		return new Origin("d".repeat(16), "127.0.0.1", "Navigateur de la démonstration", "fr");
	}

	/** A minute later they read in their mail the code that they asked for. */
	String code(Journey journey) {
		this.timers.runDue();
		this.timers.runUntil(this.clock.instant().plusSeconds(60));
		return this.mailbox.to(EmailAddress.of("email", journey.part().email()))
			.stream()
			.flatMap((mail) -> CODE.matcher(mail.text()).results())
			.map((code) -> code.group(1))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No code was mailed for " + journey.reference()));
	}

}
