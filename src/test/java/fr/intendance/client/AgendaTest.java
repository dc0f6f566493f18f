package fr.intendance.client;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.intendance.ApplicationTest;
import fr.intendance.MovableTime;
import fr.intendance.client.Agenda.DueDate;
import fr.intendance.engine.Actor;
import fr.intendance.engine.Actors;
import fr.intendance.engine.Role;
import fr.intendance.reminder.Ladder;
import fr.intendance.reminder.Reminders;
import fr.intendance.transparency.ErasureRequests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@ApplicationTest
class AgendaTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Reminders reminders;

	@Autowired
	private ErasureRequests erasures;

	@Autowired
	private Agenda agenda;

	@Autowired
	private Actors actors;

	private final Set<String> clients = new HashSet<>();

	@AfterEach
	void nobodyIsSignedIn() {
		this.actors.leave();
	}

	@Test
	void tellsWhatTheFirmIsToDoAndWhatFollowsByItselfInTheOrderOfTheirDays() {
		EngagementReference later = started(Whereabouts.nobody("report", MovableTime.START.plus(Duration.ofDays(2))));
		EngagementReference sooner = started(Whereabouts.firm("first-call", MovableTime.START));

		assertThat(week()).extracting(DueDate::kind, DueDate::about, DueDate::reference, DueDate::company, DueDate::on)
			.containsExactly(tuple("turn", "first-call", Optional.of(sooner), "Atelier Durand", MONDAY),
					tuple("next-step", "report", Optional.of(later), "Atelier Durand", MONDAY.plusDays(2)));
	}

	@Test
	void tellsWhenTheNextReminderGoesAndByWhenARequestIsToBeAnswered() {
		EngagementReference reference = started(Whereabouts.client("signature", MovableTime.START));
		this.reminders.await(reference.key("signature"), Ladder.SIGNATURE, "signature", Optional.empty());
		this.erasures.ask(reference, new Answer(Answer.How.LINK, "contact", MovableTime.START));

		assertThat(between(MONDAY, MONDAY.plusDays(40))).extracting(DueDate::kind, DueDate::about)
			.contains(tuple("reminder", "signature"), tuple("erasure-answer", ""));
	}

	@Test
	void aDayIsCountedInParis() {
		started(Whereabouts.firm("first-call", Instant.parse("2026-11-23T23:00:00Z")));

		assertThat(between(MONDAY, MONDAY)).isEmpty();
		assertThat(between(MONDAY.plusDays(1), MONDAY.plusDays(1))).extracting(DueDate::on)
			.containsExactly(MONDAY.plusDays(1));
	}

	@Test
	void tellsNothingOfTheClientsOfOthers() {
		started(Whereabouts.firm("first-call", MovableTime.START));
		this.clients.clear();

		assertThat(week()).isEmpty();
	}

	@Test
	void tellsNothingOfJourneysThatAreOver() {
		EngagementReference over = started(Whereabouts.firm("first-call", MovableTime.START));
		this.engagements.close(over);

		assertThat(week()).isEmpty();
	}

	@Test
	void narrowsToOneKindAndToAsManyAsAreWanted() {
		started(Whereabouts.firm("first-call", MovableTime.START));
		started(Whereabouts.firm("first-call", MovableTime.START));
		started(Whereabouts.nobody("report", MovableTime.START));
		enter();

		assertThat(this.agenda.between(MONDAY, MONDAY, Optional.of("next-step"), 9)).hasSize(1);
		assertThat(this.agenda.between(MONDAY, MONDAY, Optional.empty(), 2)).hasSize(2);
		assertThat(this.agenda.kinds()).contains("turn", "next-step", "reminder", "quote-expiry", "contract-end",
				"work", "report-answer", "handover", "erasure-answer");
	}

	private List<DueDate> week() {
		return between(MONDAY, MONDAY.plusDays(6));
	}

	private List<DueDate> between(LocalDate first, LocalDate last) {
		enter();
		return this.agenda.between(first, last, Optional.empty(), 100);
	}

	private void enter() {
		this.actors.enter(new Actor("somebody", Set.of(Role.ASSISTANT), this.clients));
	}

	private EngagementReference started(Whereabouts whereabouts) {
		Engagement engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.engagements.stands(engagement.reference(), Stage.FIRST_CONTACT, whereabouts);
		this.clients.add(engagement.clientId());
		return engagement.reference();
	}

}
