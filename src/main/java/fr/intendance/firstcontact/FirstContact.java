package fr.intendance.firstcontact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Answer;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Refused;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** The first contact of one engagement. Moments are UTC. */
class FirstContact {

	/** More than there ever are. */
	private static final int ROUNDS = 100;

	@Id
	private final String engagement;

	private final Instant openedAt;

	private Instant slot;

	@Embedded.Nullable(prefix = "booking_")
	private Answer booking;

	private Instant confirmedAt;

	private Instant heldAt;

	private CallSignals signals;

	private Integer backlogMonths;

	private CallOutcome outcome;

	private FreeText reason;

	private LocalDate recontactOn;

	private FreeText notes;

	private Integer score;

	private String findings;

	private int round = 1;

	private int recontacts;

	private int missedCalls;

	private int moves;

	@Version
	private Long version;

	FirstContact(String engagement, Instant openedAt) {
		this.engagement = engagement;
		this.openedAt = openedAt;
	}

	/**
	 * Keeps the appointment that the client chose; the same one twice changes nothing.
	 */
	void book(Instant slot, Answer answer) {
		if (isHeld()) {
			throw Refused.late("Cet appel a déjà eu lieu\u00a0: il n’y a plus de rendez-vous à réserver.");
		}
		if (this.slot != null && !this.slot.equals(slot)) {
			throw Refused.late("Un rendez-vous est déjà réservé pour cet appel.");
		}
		this.slot = slot;
		this.booking = answer;
	}

	/**
	 * Takes another appointment instead of the one that is still to come.
	 * @throws Refused 409 as too late if it is not to come any more
	 */
	void move(Instant other, Answer answer, Instant now) {
		requireToCome(now);
		this.slot = other;
		this.booking = answer;
		this.moves++;
	}

	/**
	 * Calls the appointment off; another one may be booked.
	 * @return when it would have been
	 * @throws Refused as for another one
	 */
	Instant callOff(Instant now) {
		requireToCome(now);
		Instant off = this.slot;
		this.slot = null;
		this.booking = null;
		this.confirmedAt = null;
		this.moves++;
		return off;
	}

	private void requireToCome(Instant now) {
		if (!isToCome(now)) {
			throw Refused.late("Ce rendez-vous n’est plus à venir\u00a0: il n’y a plus rien à déplacer.");
		}
	}

	/** Whether there is an appointment that has not come yet. */
	boolean isToCome(Instant now) {
		return !isHeld() && this.slot != null && this.slot.isAfter(now);
	}

	/**
	 * Counts what was written about the appointments, one round of them after another.
	 */
	int step() {
		return this.round + ROUNDS * this.moves;
	}

	/** How often it was moved or called off. */
	int moves() {
		return this.moves;
	}

	void confirmed(Instant now) {
		this.confirmedAt = now;
	}

	/** Writes down the call; an appointment still to come is free for others again. */
	void hold(FirstCall call, Instant now) {
		if (isHeld()) {
			throw Refused.conflict("Cet appel est déjà noté : rechargez la page pour voir la suite.");
		}
		CallRules.check(call, this.slot, this.recontacts, now);
		this.heldAt = now;
		this.missedCalls += (call.outcome() == CallOutcome.NO_SHOW) ? 1 : 0;
		if (this.slot != null && this.slot.isAfter(now)) {
			this.slot = null;
		}
		this.signals = call.signals();
		this.backlogMonths = call.backlogMonths();
		this.outcome = call.outcome();
		this.reason = call.reason().orElse(null);
		this.recontactOn = call.recontactOn().orElse(null);
		this.notes = call.notes().orElse(null);
	}

	/** Where it goes from here. */
	NextStep next() {
		return switch (this.outcome) {
			case QUALIFIED -> NextStep.QUALIFIED;
			case NOT_YET -> (this.recontactOn != null) ? NextStep.RECONTACT : NextStep.NOT_YET;
			case OUT_OF_SCOPE -> NextStep.OUT_OF_SCOPE;
			case NO_SHOW -> (this.missedCalls > 1) ? NextStep.SILENT : NextStep.NO_SHOW;
			case JUNK -> NextStep.JUNK;
		};
	}

	/** Another call is to come; the one before is given back, to be remembered. */
	PastCall again() {
		PastCall past = new PastCall(null, this.engagement, this.heldAt, this.outcome, this.reason, this.notes);
		this.recontacts += (next() == NextStep.RECONTACT) ? 1 : 0;
		this.round++;
		this.slot = null;
		this.booking = null;
		this.confirmedAt = null;
		this.heldAt = null;
		return past;
	}

	void assessed(Readiness readiness) {
		this.score = readiness.score();
		this.findings = readiness.toRow();
	}

	boolean isHeld() {
		return this.heldAt != null;
	}

	String engagement() {
		return this.engagement;
	}

	/** The day in Paris on which the call was held. */
	LocalDate calledOn() {
		return LocalDate.ofInstant(this.heldAt, BusinessZone.PARIS);
	}

	Instant openedAt() {
		return this.openedAt;
	}

	Optional<Instant> slot() {
		return Optional.ofNullable(this.slot);
	}

	Optional<Answer> booking() {
		return Optional.ofNullable(this.booking);
	}

	/** Counts the calls, the one that is to come included. */
	int round() {
		return this.round;
	}

	Optional<Instant> confirmedAt() {
		return Optional.ofNullable(this.confirmedAt);
	}

	/** What came of the call, once it was held. */
	Optional<FirstCall> call() {
		return isHeld() ? Optional
			.of(new FirstCall(this.signals, this.backlogMonths, this.outcome, Optional.ofNullable(this.reason),
					Optional.ofNullable(this.recontactOn), Optional.ofNullable(this.notes)))
				: Optional.empty();
	}

	/** How ready the client is, once that was assessed. */
	Optional<Readiness> readiness() {
		return Optional.ofNullable(this.findings).map(Readiness::ofRow);
	}

}
