package fr.intendance;

import java.nio.file.Path;

/**
 * The folders that the tests of this machine have for themselves: the fast tests may run
 * in several at once, each with its own number in the setting {@code test.fork}.
 */
public final class Fork {

	private Fork() {
	}

	/** A folder below {@code target}, as {@code application-test.yml} names it. */
	public static Path folder(String name) {
		return Path.of("target", name + System.getProperty("test.fork", ""));
	}

}
