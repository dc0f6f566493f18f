package fr.intendance.engine;

import java.sql.SQLException;
import java.util.Set;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/**
 * Two who did something to the same thing at the same moment: the slower one wrote
 * nothing, and what they wanted is judged anew by what stands there now.
 */
public final class Clash {

	/**
	 * Chosen to give way by the database, or tired of waiting: SQL:2016, H2, PostgreSQL.
	 */
	private static final Set<String> GAVE_WAY = Set.of("40001", "40P01", "55P03", "HYT00");

	/**
	 * The engine's word for a task whose process went on while it was being completed.
	 */
	private static final String WENT_ON = "ENGINE-02010";

	private Clash() {
	}

	/** Whether a failure came of such a coincidence and nothing else. */
	public static boolean causes(Throwable failure) {
		for (Throwable one = failure; one != null; one = one.getCause()) {
			if (one instanceof ConcurrencyFailureException || one instanceof OptimisticLockingException
					|| one instanceof DuplicateKeyException
					|| one instanceof ProcessEngineException && String.valueOf(one.getMessage()).contains(WENT_ON)
					|| one instanceof NullPointerException gone && isGone(gone)
					|| one instanceof SQLException sql && GAVE_WAY.contains(String.valueOf(sql.getSQLState()))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The engine read a task, and its execution once another one had ended it: it
	 * stumbles over what is no longer there.
	 */
	private static boolean isGone(NullPointerException failure) {
		StackTraceElement[] trace = failure.getStackTrace();
		return trace.length > 0 && trace[0].getClassName().equals(TaskEntity.class.getName())
				&& trace[0].getMethodName().equals("complete");
	}

	/** What the slower one is told where it cannot be tried anew: 409. */
	public static Refused refused() {
		return Refused.conflict("Quelqu’un vient d’agir sur ce dossier au même moment : rien n’a été enregistré deux "
				+ "fois. Rechargez la page pour voir où il en est.");
	}

}
