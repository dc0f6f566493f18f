package fr.intendance.reply;

/** What happens when somebody answers by mail. */
public interface ReplyJourney {

	/** Somebody of the firm is to read it. */
	void replyArrived(String key, String client);

	/** There is nothing left to read. */
	void replyErased(String key);

}
