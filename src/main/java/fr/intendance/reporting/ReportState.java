package fr.intendance.reporting;

import java.util.List;
import java.util.Locale;

import fr.intendance.engine.Refused;

/** Where a report stands. */
public enum ReportState {

	/** Its month is over; nothing is counted yet. */
	OPENED,
	/** It is counted, and to be read. */
	COMPUTED,
	/** Somebody read it and found it good. */
	APPROVED,
	/** It has its number and its PDF. */
	ISSUED,
	/** The client has it. */
	SENT,
	/** The client agrees. */
	AGREED,
	/** The client does not agree with a line. */
	CONTESTED,
	/** The client said nothing in time; they may still answer. */
	UNANSWERED,
	/** The client said nothing in time, which counts as a yes by their contract. */
	TACIT,
	/** Nothing was done in its month and nothing is to be invoiced. */
	EMPTY,
	/** The service ended before it went out. */
	CANCELLED;

	/**
	 * Why a client cannot answer any more, which is told calmly and kept, or not yet.
	 */
	Refused refusal() {
		return switch (this) {
			case AGREED, CONTESTED -> Refused.late("Vous avez déjà donné votre avis sur ce compte rendu.");
			case TACIT -> Refused
				.late("Le délai est passé\u00a0: comme le contrat le prévoit, ce compte rendu est réputé approuvé.");
			default -> Refused.conflict("Ce compte rendu n’est pas encore envoyé\u00a0: il n’attend pas d’avis.");
		};
	}

	/**
	 * @throws Refused 409 if it is none of these
	 */
	void mustBe(ReportState... some) {
		if (!List.of(some).contains(this)) {
			throw Refused.conflict("Ce compte rendu a changé d’étape entre-temps. Actualisez la liste de vos tâches.");
		}
	}

	/** Whether its process has something to do. */
	boolean isPending() {
		return compareTo(SENT) <= 0;
	}

	/** The spelling of the model and of REST. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
