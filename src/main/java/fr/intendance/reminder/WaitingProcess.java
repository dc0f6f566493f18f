package fr.intendance.reminder;

/** What the waiting process is told from outside. */
public interface WaitingProcess {

	/** The answer of this key need not be awaited any longer. */
	void answerArrived(String key);

}
