package fr.intendance.offboarding;

import java.util.List;
import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.Jobs;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Engagements;
import fr.intendance.client.RefusedAddresses;
import fr.intendance.mail.EmailAddress;
import fr.intendance.mail.MailState;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.Refusal;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A journey comes to its end while mails of it have not left. */
@ApplicationTest
class UnsentAtTheEndTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Engagements engagements;

	@Autowired
	private RefusedAddresses addresses;

	@Autowired
	private Outbox outbox;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private MovableClock clock;

	private Leaver leaver;

	@BeforeEach
	void aClientIsThanked() {
		this.leaver = new Leaver(this.context).at("CallActivity_FirstContact");
		this.leaver.to(this.leaver.today());
	}

	@Test
	void sendsTheLastLetterAndNoneBeforeIt() {
		this.leaver.submit("UserTask_HoldFirstCall",
				Map.of("backlogMonths", 0, "outcome", "OUT_OF_SCOPE", "reason", "Vous cherchez un expert-comptable."));

		assertThat(this.engagements.get(this.leaver.reference).endedAt()).isPresent();
		assertThat(mails()).extracting(OutgoingMail::state).containsExactly(MailState.STOPPED, MailState.QUEUED);
	}

	@Test
	void sendsNothingAfterASilence() {
		while (this.engagements.get(this.leaver.reference).endedAt().isEmpty()) {
			this.clock.moveTo(Jobs.nextTimer(this.engine, this.leaver.reference.value()).toInstant().plusSeconds(1));
			Jobs.run(this.engine, this.leaver.reference.value());
		}

		assertThat(mails()).extracting(OutgoingMail::state).containsOnly(MailState.STOPPED);
	}

	@Test
	void sendsNothingWhenTheAddressIsCorrectedAfterwards() {
		Refusal.of(this.context, mails().get(0), "550 5.1.1 unknown user");
		this.leaver.submit("UserTask_HoldFirstCall",
				Map.of("backlogMonths", 0, "outcome", "OUT_OF_SCOPE", "reason", "Vous cherchez un expert-comptable."));

		this.addresses.correct(this.leaver.reference.key("M1"), EmailAddress.of("email", "camille@durand.example"),
				"manager");

		assertThat(mails()).extracting(OutgoingMail::state).containsExactly(MailState.STOPPED, MailState.QUEUED);
		assertThat(mails().get(1).to()).isEqualTo(EmailAddress.of("email", "camille@durand.example"));
	}

	private List<OutgoingMail> mails() {
		return this.outbox.under(this.leaver.reference.value());
	}

}
