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
	/** They want another quote. */
	CHANGES_ASKED(3),
	/** They decline the quote. */
	DECLINED(6),
	/** They give up. */
	ABANDONED(5),
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
