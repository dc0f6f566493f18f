package fr.intendance.firstcontact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Jobs;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Answer;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.engine.Processes;
import fr.intendance.engine.Refused;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A client moves the first call, or calls it off. */
@ApplicationTest
class MovedCallTest {

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Processes processes;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private FirstContacts contacts;

	@Autowired
	private CallChanges changes;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Timeline timeline;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	private List<Instant> free;

	@BeforeEach
	void aCallIsBooked() {
		Engagement engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.reference = engagement.reference();
		this.processes.start("first-contact", this.reference.value(), engagement.clientId());
		settle();
		this.free = this.contacts.freeSlots(this.reference);
		this.contacts.book(this.reference, this.free.get(3), byLink());
		settle();
	}

	@Test
	void confirmsTheNewHourAndRecallsItTheDayBefore() {
		Instant later = this.free.get(this.free.size() - 1);

		this.changes.move(this.reference, later, byLink());

		assertThat(this.contacts.appointment(this.reference)).contains(later);
		assertThat(confirmations()).hasSize(2);
		assertThat(nextTimer()).isBetween(later.minus(Duration.ofDays(4)), later.minus(Duration.ofHours(12)));
	}

	@Test
	void givesTheHourBeforeBackToOthers() {
		this.changes.move(this.reference, this.free.get(5), byLink());

		assertThat(this.contacts.freeSlots(this.reference)).contains(this.free.get(3)).doesNotContain(this.free.get(5));
	}

	@Test
	void callsItOffAndTakesAnotherOneLater() {
		this.changes.callOff(this.reference);

		assertThat(this.contacts.appointment(this.reference)).isEmpty();
		assertThat(mails("first-contact.called-off")).hasSize(1);
		this.contacts.book(this.reference, this.free.get(30), byLink());
		assertThat(confirmations()).hasSize(2);
		assertThat(nextTimer()).isBefore(this.free.get(30)).isAfter(this.free.get(30).minus(Duration.ofDays(4)));
		assertThat(this.timeline.of(this.reference)).extracting(TimelineEntry::event)
			.containsSubsequence("call.booked", "call.calledOff", "call.booked");
	}

	@Test
	void movesNothingThatHasBegun() {
		this.clock.moveTo(this.free.get(3));
		Instant other = this.free.get(8);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.changes.move(this.reference, other, byLink()))
			.satisfies((refused) -> assertThat(refused.isLate()).isTrue());
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.changes.callOff(this.reference));
	}

	@Test
	void movesToNoHourThatIsNotFree() {
		Instant night = this.free.get(3).plus(Duration.ofHours(13));

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.changes.move(this.reference, night, byLink()))
			.withMessageStartingWith("Cet horaire vient d’être réservé");
		assertThat(this.contacts.appointment(this.reference)).contains(this.free.get(3));
	}

	private void settle() {
		Jobs.run(this.engine, this.reference.value());
	}

	private Instant nextTimer() {
		return Jobs.nextTimer(this.engine, this.reference.value()).toInstant();
	}

	private List<OutgoingMail> confirmations() {
		return mails("first-contact.booking");
	}

	private List<OutgoingMail> mails(String purpose) {
		return this.outbox.of(this.reference.value())
			.stream()
			.filter((mail) -> mail.key().purpose().equals(purpose))
			.toList();
	}

	private Answer byLink() {
		return new Answer(Answer.How.LINK, "contact", this.clock.instant());
	}

}
