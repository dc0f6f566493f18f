package fr.intendance.keys;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The keys are not the ones of these data, or cannot be opened: nothing starts. */
public class KeysRefused extends RuntimeException {

	private final String action;

	/**
	 * @param what is wrong, in French
	 * @param action what to do, in French
	 */
	KeysRefused(String what, String action) {
		super(what);
		this.action = action;
	}

	/** What to do, in French. */
	public String action() {
		return this.action;
	}

	/** Says it without a stack trace. */
	static class Analyzer extends AbstractFailureAnalyzer<KeysRefused> {

		@Override
		protected FailureAnalysis analyze(Throwable root, KeysRefused cause) {
			return new FailureAnalysis(cause.getMessage(), cause.action, cause);
		}

	}

}
