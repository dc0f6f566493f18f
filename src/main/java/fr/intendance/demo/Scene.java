package fr.intendance.demo;

import java.util.Arrays;
import java.util.List;

/**
 * What happens in a journey of the demo. The first ones follow each other in every
 * journey that goes well; the others come in their place.
 */
enum Scene {

	/** Somebody writes to the firm. */
	ENQUIRY(0),
	/** They choose an appointment. */
	BOOKING(1),
	/** The firm calls, and they go on. */
	FIRST_CALL(2),
	/** They fill in the questionnaire. */
	QUESTIONNAIRE(3),
	/** The firm reviews the needs and sends the cahier des charges. */
	NEEDS_REVIEW(1),
	/** They agree to it. */
	AGREEMENT(3),
	/** Somebody of the firm prepares the quote. */
	QUOTE_PREPARED(1),
	/** The office manager approves it, and it leaves. */
	QUOTE_APPROVED(1),
	/** They accept it. */
	ACCEPTANCE(4),
	/** The firm reads over what is going to be signed, and it leaves. */
	CONTRACT_REVIEWED(1),
	/** They sign the contract. */
	SIGNATURE(1),
	/** They hand in what is asked for. */
	PIECES(4),
	/** The firm holds the first meeting. */
	KICK_OFF(1),
	/** The firm confirms that all is in place: the contract is in force. */
	READY(1),

	/** Instead of an appointment: they call, and go on. */
	CALLED_FIRST(1),
	/** Instead of going on: it was no enquiry at all, and nothing of it is kept. */
	JUNK(1),
	/** Instead of going on: it is too early. */
	NOT_YET(2),
	/** Instead of going on: others must help them. */
	OUT_OF_SCOPE(2),
	/** The firm reads over what is going to be signed, but it cannot leave. */
	CONTRACT_BLOCKED(1),
	/** Instead of going on: they were not there at the time of the call. */
	MISSED_CALL(2),
	/** They write again, though the firm is with them. */
	WROTE_AGAIN(2),
	/** They were with the firm before, and come back. */
	RETURNED(3),
	/** Instead of going on: all they want is regulated. */
	REGULATED_ONLY(1),
	/** They find the cahier des charges wrong. */
	CORRECTION_ASKED(2),
	/** The signed quote comes back on paper. */
	ACCEPTED_ON_PAPER(3),
	/** The firm takes the quote back for good. */
	QUOTE_TAKEN_BACK(3),
	/** A second answer comes, which nothing waits for any more. */
	ANSWERED_TWICE(1),
	/** One of the pieces is no good, and asked for again. */
	PIECE_REFUSED(1),
	/** They answer by mail, and send a file along. */
	ANSWERED_BY_MAIL(1),

	/** They use their right to withdraw. */
	WITHDRAWN(4),
	/** The firm hands back what it has, a step at a time. */
	WOUND_UP(2),
	/** They want another quote. */
	CHANGES_ASKED(3),
	/** They decline the quote. */
	DECLINED(6),
	/** They give up. */
	ABANDONED(5),
	/** The firm cancels the engagement. */
	CANCELLED(2),
	/** Reminders are put on hold until a day. */
	REMINDERS_HELD(2),
	/** One reminder is left out. */
	REMINDER_SKIPPED(3),
	/** A mail is sent once more. */
	SENT_AGAIN(1),
	/** Somebody else looks after the client from now on. */
	REASSIGNED(1),
	/** Somebody of the firm takes the open task. */
	TASK_TAKEN(1),
	/** Under contract: the firm comes back to the client's work. */
	VISIT(2);

	private final int gap;

	Scene(int gap) {
		this.gap = gap;
	}

	/** How many working days after the scene before it. */
	int gap() {
		return this.gap;
	}

	/** All that leads to this scene, itself included. */
	List<Scene> path() {
		return Arrays.stream(values()).filter((scene) -> scene.compareTo(this) <= 0).toList();
	}

}
