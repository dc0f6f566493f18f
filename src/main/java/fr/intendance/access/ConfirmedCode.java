package fr.intendance.access;

/**
 * A code that was typed rightly and in time. Only {@link OneTimeCodes} makes one; it
 * opens its one thing once.
 */
public final class ConfirmedCode {

	private final long id;

	private final String topic;

	ConfirmedCode(long id, String topic) {
		this.id = id;
		this.topic = topic;
	}

	/** Its place among all codes: names the mail that carried it. */
	public long id() {
		return this.id;
	}

	boolean isFor(CodeTopic topic) {
		return this.topic.equals(topic.key());
	}

}
