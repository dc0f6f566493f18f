package fr.intendance.firstcontact;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import fr.intendance.engine.Decisions;

import org.springframework.stereotype.Service;

/**
 * Lets anybody see for themselves how ready they are to delegate, by the same table that
 * the first call goes by. Nothing of it is kept, unless they send it with an enquiry.
 */
@Service
public class SelfCheck {

	/** Half of what the table gives at most. */
	private static final int READY = 7;

	/** What stands in the way of any contract, whatever else is ready. */
	private static final Set<CallSignal> OUTSIDE = EnumSet.of(CallSignal.EXPECTS_FIXED_HOURS,
			CallSignal.REFUSES_CONTRACT, CallSignal.CASH_HOLDING);

	private final ReadinessTable table;

	private final Decisions decisions;

	SelfCheck(ReadinessTable table, Decisions decisions) {
		this.table = table;
		this.decisions = decisions;
	}

	/**
	 * @param language in which each rule says what it found
	 */
	public Result of(SelfCheckAnswers answers, Locale language) {
		Readiness readiness = this.decisions
			.tried(() -> this.table.assess(answers.signals(), answers.backlogMonths(), language));
		Verdict verdict = answers.signals().heard().stream().anyMatch(OUTSIDE::contains) ? Verdict.OUTSIDE
				: (readiness.score() >= READY) ? Verdict.READY : Verdict.TO_PREPARE;
		return new Result(verdict, readiness);
	}

	/** What it comes to, said frankly. */
	public enum Verdict {

		/** The work can begin. */
		READY,

		/** Some things are better put in order first. */
		TO_PREPARE,

		/** What they wish is not what the firm can do. */
		OUTSIDE

	}

	/**
	 * @param verdict what it comes to
	 * @param readiness what each rule says
	 */
	public record Result(Verdict verdict, Readiness readiness) {
	}

}
