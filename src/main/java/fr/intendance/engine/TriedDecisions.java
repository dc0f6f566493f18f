package fr.intendance.engine;

import java.util.function.Supplier;

import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.DefaultDmnHistoryEventProducer;

/**
 * Keeps what a decision table answered in the history, but for what is only shown: a page
 * that is looked at writes nothing, neither does a database that is only read.
 */
final class TriedDecisions extends DefaultDmnHistoryEventProducer {

	private static final ThreadLocal<Boolean> TRIED = ThreadLocal.withInitial(() -> false);

	static <T> T run(Supplier<T> trial) {
		boolean outer = TRIED.get();
		TRIED.set(true);
		try {
			return trial.get();
		}
		finally {
			TRIED.set(outer);
		}
	}

	@Override
	public HistoryEvent createDecisionEvaluatedEvt(DmnDecisionEvaluationEvent evaluated) {
		return TRIED.get() ? null : super.createDecisionEvaluatedEvt(evaluated);
	}

}
