package fr.intendance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of its own with the classes of the tests, to be killed. */
public final class OtherJvm {

	/** How a process ends that was killed with {@code kill -9}. */
	public static final int KILLED = 137;

	private OtherJvm() {
	}

	/** Runs the main method of a class. */
	public static ProcessBuilder of(Class<?> main, String... arguments) {
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
				"-XX:TieredStopAtLevel=1", "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), main.getName()));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).redirectErrorStream(true);
	}

}
