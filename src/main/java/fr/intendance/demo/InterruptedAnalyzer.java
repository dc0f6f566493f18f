package fr.intendance.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do when the demo was stopped half-way, without a stack trace. */
class InterruptedAnalyzer extends AbstractFailureAnalyzer<Performance.Interrupted> {

	@Override
	protected FailureAnalysis analyze(Throwable root, Performance.Interrupted cause) {
		return new FailureAnalysis(cause.getMessage(), "Supprimez le dossier « data », puis relancez.", cause);
	}

}
