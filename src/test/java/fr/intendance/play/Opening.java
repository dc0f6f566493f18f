package fr.intendance.play;

import java.util.function.Consumer;

import fr.intendance.journey.JourneyDriver;

/** How far a client came the straight way before the play begins. */
enum Opening {

	THANKED(JourneyDriver::untilThanked), FIRST_CALL(JourneyDriver::untilFirstCall),
	QUESTIONNAIRE(JourneyDriver::untilQuestionnaire), REVIEW(JourneyDriver::untilReview),
	SPECIFICATION(JourneyDriver::untilSpecification), QUOTE_PREPARED(JourneyDriver::untilQuotePrepared),
	QUOTE_SENT(JourneyDriver::untilQuoteSent), CONTRACT_REVIEW(JourneyDriver::untilContractReview),
	SIGNATURE(JourneyDriver::untilSignature), PIECES(JourneyDriver::untilPieces),
	READY_TO_SERVE(JourneyDriver::untilReadyToServe), UNDER_CONTRACT(JourneyDriver::untilUnderContract),
	WORK_DONE(JourneyDriver::untilWorkDone), REPORT_REVIEW(JourneyDriver::untilReportReview),
	REPORT_SENT(JourneyDriver::untilReportSent), TERMINATED(JourneyDriver::untilTerminated),
	HANDED_BACK(JourneyDriver::untilHandedBack);

	private final Consumer<JourneyDriver> way;

	Opening(Consumer<JourneyDriver> way) {
		this.way = way;
	}

	/** Goes there. */
	void play(JourneyDriver journey) {
		this.way.accept(journey);
	}

}
