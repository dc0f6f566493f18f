package fr.intendance.reply;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Jobs;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.ClientJourney;
import fr.intendance.client.Engagement;
import fr.intendance.client.Engagements;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.RefusedAddresses;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.inbox.Correspondence;
import fr.intendance.inbox.Eml;
import fr.intendance.inbox.Incoming;
import fr.intendance.mail.Dispatcher;
import fr.intendance.mail.EmailAddress;
import fr.intendance.mail.MailState;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Mails that the server took and that came back from further on. */
@ApplicationTest
class ReturnedMailTest {

	private static final String RIGHT = "camille.durand@exemple.example";

	@Autowired
	private Correspondence correspondence;

	@Autowired
	private RefusedAddresses addresses;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private ClientJourney journey;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Dispatcher dispatcher;

	@Autowired
	private Timeline timeline;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MovableClock clock;

	private Engagement engagement;

	@BeforeEach
	void aMailLeft() {
		this.engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.journey.enquiryReceived(this.engagement);
		Jobs.run(this.engine, reference());
		this.dispatcher.dispatch();
	}

	@Test
	void asksForTheRightAddressAsIfItHadBeenRefusedAtOnce() {
		boolean filed = bounce(mail().to().value());

		assertThat(filed).isTrue();
		assertThat(mail().state()).isEqualTo(MailState.FAILED);
		assertThat(mail().answer()).hasValueSatisfying((it) -> assertThat(it).contains("550 5.1.1", "unknown user"));
		assertThat(tasks()).singleElement()
			.satisfies((task) -> assertThat(task.getName()).isEqualTo("Corriger l’adresse d’un contact"));
		assertThat(this.timeline.of(this.engagement.reference())).extracting(TimelineEntry::event)
			.endsWith("mail.refused");
	}

	@Test
	void isOneTaskHoweverOftenItComesBack() {
		bounce(mail().to().value());

		assertThat(bounce(mail().to().value())).isTrue();
		assertThat(tasks()).hasSize(1);
	}

	@Test
	void sendsItToTheRightAddress() {
		bounce(mail().to().value());

		correct();
		this.dispatcher.dispatch();

		assertThat(mail().state()).isEqualTo(MailState.SENT);
		assertThat(mail().to().value()).isEqualTo(RIGHT);
	}

	@Test
	void changesNothingOnceTheAddressWasCorrected() {
		String wrong = mail().to().value();
		bounce(wrong);
		correct();
		this.clock.moveTo(this.clock.instant().plus(Duration.ofMinutes(1)));
		this.dispatcher.dispatch();

		boolean filed = bounce(wrong);

		assertThat(filed).isTrue();
		assertThat(tasks()).isEmpty();
		assertThat(mail().state()).isEqualTo(MailState.SENT);
		assertThat(this.engagements.contact(this.engagement).email().value()).isEqualTo(RIGHT);
	}

	@Test
	void changesNothingForWhatHadLeftBeforeTheCorrection() {
		String wrong = mail().to().value();
		OutgoingMail second = this.outbox.again(mail().id());
		this.dispatcher.dispatch();
		bounce(wrong);
		this.clock.moveTo(this.clock.instant().plus(Duration.ofMinutes(1)));
		correct();

		boolean filed = bounce(second.messageId(), wrong);

		assertThat(filed).isTrue();
		assertThat(tasks()).isEmpty();
	}

	@Test
	void asksAgainWhenTheRightAddressIsWrongToo() {
		bounce(mail().to().value());
		this.clock.moveTo(this.clock.instant().plus(Duration.ofMinutes(1)));
		correct();
		this.clock.moveTo(this.clock.instant().plus(Duration.ofMinutes(1)));
		this.dispatcher.dispatch();

		bounce(RIGHT);

		assertThat(tasks()).hasSize(1);
		assertThat(mail().state()).isEqualTo(MailState.FAILED);
	}

	@Test
	void leavesToPeopleWhomWeHadNotWrittenTo() {
		assertThat(bounce("quelqu.un@ailleurs.example")).isFalse();
		assertThat(tasks()).isEmpty();
		assertThat(mail().state()).isEqualTo(MailState.SENT);
	}

	private boolean bounce(String recipient) {
		return bounce(mail().messageId(), recipient);
	}

	private boolean bounce(String messageId, String recipient) {
		byte[] report = Eml.bounce(messageId, recipient, "failed", "5.1.1");
		return Boolean.TRUE.equals(this.transaction.execute((status) -> this.correspondence.file(Incoming.of(report))));
	}

	private void correct() {
		this.engine.getIdentityService().setAuthentication("manager", List.of("office-manager"), List.of());
		try {
			this.engine.getFormService().submitTaskForm(tasks().get(0).getId(), Map.of("email", RIGHT));
		}
		finally {
			this.engine.getIdentityService().clearAuthentication();
		}
		assertThat(this.addresses.get(reference() + ".M1").address()).isNotEqualTo(EmailAddress.of("email", RIGHT));
	}

	private OutgoingMail mail() {
		return this.outbox.under(reference()).get(0);
	}

	private String reference() {
		return this.engagement.reference().value();
	}

	private List<Task> tasks() {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKeyLike(reference() + ".M%")
			.list();
	}

}
