package fr.intendance.onboarding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Answer;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.engine.Processes;
import fr.intendance.engine.Refused;
import fr.intendance.firstcontact.FirstContacts;
import fr.intendance.mail.Outbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A client who has signed chooses when the first meeting is. */
@ApplicationTest
class KickOffsTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private KickOffs kickOffs;

	@Autowired
	private Onboarding onboarding;

	@Autowired
	private Engagements engagements;

	@Autowired
	private FirstContacts calls;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Timeline timeline;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	@BeforeEach
	void aContractIsSigned() {
		this.reference = signed();
	}

	@Test
	void keepsTheHourAndSendsItForTheirCalendar() {
		Instant slot = this.kickOffs.free(this.reference).get(2);

		this.kickOffs.choose(this.reference, slot);

		assertThat(this.kickOffs.chosen(this.reference)).contains(slot);
		assertThat(purposes(this.reference)).containsOnlyOnce("kick-off.chosen");
		assertThat(this.kickOffs.file(this.reference).orElseThrow()).contains("BEGIN:VEVENT", ".kick-off@intendance");
		assertThat(this.timeline.of(this.reference)).extracting(TimelineEntry::event).contains("kickOff.chosen");
		assertThat(this.engagements.get(this.reference).whereabouts().nextAt()).isEqualTo(slot);
	}

	@Test
	void movesItAndTellsTheCalendarSo() {
		List<Instant> free = this.kickOffs.free(this.reference);
		this.kickOffs.choose(this.reference, free.get(0));

		this.kickOffs.choose(this.reference, free.get(4));

		assertThat(this.kickOffs.chosen(this.reference)).contains(free.get(4));
		assertThat(this.kickOffs.file(this.reference).orElseThrow()).contains("SEQUENCE:1");
		assertThat(purposes(this.reference)).filteredOn("kick-off.chosen"::equals).hasSize(2);
		assertThat(this.kickOffs.free(this.reference)).contains(free.get(0)).doesNotContain(free.get(4));
	}

	@Test
	void changesNothingBySendingTheSameHourTwice() {
		Instant slot = this.kickOffs.free(this.reference).get(0);
		this.kickOffs.choose(this.reference, slot);

		this.kickOffs.choose(this.reference, slot);

		assertThat(purposes(this.reference)).containsOnlyOnce("kick-off.chosen");
	}

	@Test
	void givesNoHourToTwoClients() {
		EngagementReference other = signed();
		Instant slot = this.kickOffs.free(this.reference).get(0);
		this.kickOffs.choose(this.reference, slot);

		assertThat(this.kickOffs.free(other)).doesNotContain(slot);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.kickOffs.choose(other, slot))
			.withMessageStartingWith("Cet horaire vient d’être réservé");
		assertThat(this.kickOffs.chosen(other)).isEmpty();
	}

	@Test
	void leavesFirstCallsTheirHoursAndTheOtherWayRound() {
		Engagement newcomer = this.context.getBean(Enquiries.class)
			.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.context.getBean(Processes.class).start("first-contact", newcomer.reference().value(), newcomer.clientId());
		Instant meeting = this.kickOffs.free(this.reference).get(0);
		this.kickOffs.choose(this.reference, meeting);

		List<Instant> free = this.calls.freeSlots(newcomer.reference());
		Instant call = free.get(0);
		this.calls.book(newcomer.reference(), call, new Answer(Answer.How.LINK, "contact", this.clock.instant()));

		assertThat(free)
			.noneMatch((slot) -> !slot.isBefore(meeting) && slot.isBefore(meeting.plus(Duration.ofHours(1))));
		assertThat(this.kickOffs.free(this.reference))
			.noneMatch((slot) -> !slot.isAfter(call) && call.isBefore(slot.plus(Duration.ofHours(1))));
	}

	@Test
	void isOverOnceTheMeetingWasHeld() {
		this.kickOffs.choose(this.reference, this.kickOffs.free(this.reference).get(0));
		this.onboarding.holdKickOff(this.reference, LocalDate.of(2026, 11, 23), new FreeText(""), "assistant");
		Instant later = this.clock.instant().plus(Duration.ofDays(7));

		assertThat(this.kickOffs.isToCome(this.reference)).isFalse();
		assertThat(this.kickOffs.free(this.reference)).isEmpty();
		assertThat(this.kickOffs.file(this.reference)).isEmpty();
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.kickOffs.choose(this.reference, later))
			.satisfies((refused) -> assertThat(refused.isLate()).isTrue());
	}

	private EngagementReference signed() {
		return SignedEngagements.ofAMission(this.context);
	}

	private List<String> purposes(EngagementReference whose) {
		return this.outbox.of(whose.value()).stream().map((mail) -> mail.key().purpose()).toList();
	}

}
