package fr.intendance.access;

/**
 * Speaks to whoever starts the application, on the standard output and past the log,
 * which is kept and shipped: a password must not get there.
 */
final class FirstPasswords {

	private FirstPasswords() {
	}

	static void tell(String sentence) {
		System.out.println(sentence);
	}

}
