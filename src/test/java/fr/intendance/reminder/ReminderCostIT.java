package fr.intendance.reminder;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import fr.intendance.ApplicationTest;
import fr.intendance.MovableTime;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.engine.Processes;
import fr.intendance.journey.StatementCount;
import fr.intendance.mail.Dispatcher;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** What reminders take of the database, however many are due. */
@ApplicationTest
@Import(StatementCount.class)
class ReminderCostIT {

	/** Of ours: to find what is due, to write the mail, to note it. */
	private static final int A_REMINDER = 26;

	/** The engine's, to run a timer and to set the next one, with its full history. */
	private static final int A_TIMER = 34;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Reminders reminders;

	@Autowired
	private Dispatcher dispatcher;

	@Autowired
	private Processes processes;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private MovableClock clock;

	@Autowired
	private StatementCount database;

	@AfterEach
	void nothingWaitsToBeSent() {
		this.dispatcher.dispatch();
	}

	@Test
	void aReminderTakesTheSameHoweverManyAreDue() {
		List<String> keys = IntStream.range(0, 200).mapToObj((number) -> awaited(Ladder.SIGNATURE)).toList();
		this.clock.moveTo(MovableTime.START.plus(Duration.ofDays(4)));

		long first = taken(keys.subList(0, 1));
		long others = taken(keys.subList(1, 200));

		assertThat(first).isLessThanOrEqualTo(A_REMINDER);
		assertThat(others).isEqualTo(199 * first);
	}

	@Test
	void aTimerAddsAConstantOfTheEngine() {
		List<String> keys = IntStream.range(0, 50).mapToObj((number) -> awaited(Ladder.SIGNATURE)).toList();
		keys.forEach((key) -> this.processes.start("await-client", key, "C-" + key.substring(2, 11)));
		this.clock.moveTo(MovableTime.START.plus(Duration.ofDays(4)));
		List<String> due = this.engine.getManagementService()
			.createJobQuery()
			.timers()
			.list()
			.stream()
			.map((job) -> job.getId())
			.toList();

		long first = run(due.subList(0, 1));
		long others = run(due.subList(1, due.size()));

		assertThat(due).hasSize(50);
		assertThat(first).isLessThanOrEqualTo(A_REMINDER + A_TIMER);
		assertThat(others).isEqualTo(49 * first);
	}

	@Test
	void anAnswerMoreInTheSameMailCostsLessThanAReminder() {
		EngagementReference reference = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty())
			.reference();
		List<Ladder> all = List.of(Ladder.SIGNATURE, Ladder.PIECES, Ladder.HANDOVER);
		all.forEach((ladder) -> this.reminders.await(reference.key(ladder.code()), ladder, ladder.code(),
				Optional.empty()));
		this.clock.moveTo(MovableTime.START.plus(Duration.ofDays(11)));

		long together = taken(List.of(reference.key("signature")));

		assertThat(together).isLessThan(2 * A_REMINDER);
	}

	private String awaited(Ladder ladder) {
		String key = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty())
			.reference()
			.key(ladder.code());
		this.reminders.await(key, ladder, ladder.code(), Optional.empty());
		return key;
	}

	private long run(List<String> jobs) {
		StatementCount.Count before = this.database.soFar();
		jobs.forEach(this.engine.getManagementService()::executeJob);
		return this.database.soFar().since(before).statements();
	}

	private long taken(List<String> keys) {
		StatementCount.Count before = this.database.soFar();
		keys.forEach(this.reminders::remind);
		return this.database.soFar().since(before).statements();
	}

}
