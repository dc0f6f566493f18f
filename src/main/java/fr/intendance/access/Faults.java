package fr.intendance.access;

/** Failures for the log. */
final class Faults {

	private Faults() {
	}

	/**
	 * The same failure with the places and kinds only: messages may quote what somebody
	 * typed.
	 */
	static Throwable withoutMessages(Throwable failure) {
		Throwable cause = failure.getCause();
		Throwable bare = new Throwable(failure.getClass().getName(), cause != null ? withoutMessages(cause) : null);
		bare.setStackTrace(failure.getStackTrace());
		return bare;
	}

}
