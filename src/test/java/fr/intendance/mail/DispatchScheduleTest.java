package fr.intendance.mail;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@MailModuleTest
@TestPropertySource(properties = { "intendance.mail.automatic=true", "intendance.mail.every=1h" })
class DispatchScheduleTest {

	@Autowired
	private OutboxDesk desk;

	@Autowired
	private DispatchSchedule schedule;

	@BeforeEach
	void clear() {
		this.desk.clear();
	}

	@Test
	void sendsAtOnceWhatWasCommitted() {
		OutgoingMail queued = this.desk.queue(this.desk.letter());

		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(this.desk.current(queued).state()).isEqualTo(MailState.SENT));
	}

	@Test
	void stopsAndStartsAgain() {
		this.schedule.stop();
		OutgoingMail queued = this.desk.queue(this.desk.letter());

		assertThat(this.schedule.isRunning()).isFalse();
		assertThat(this.desk.current(queued).state()).isEqualTo(MailState.QUEUED);
		this.schedule.start();
		assertThat(this.schedule.isRunning()).isTrue();
	}

}
