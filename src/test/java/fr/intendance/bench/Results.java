package fr.intendance.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of {@code docs/benchmarks.md} that a run writes; the words around them stay.
 */
public final class Results {

	private static final Path FILE = Path.of("docs/benchmarks.md");

	private Results() {
	}

	/** Puts a text where {@code <!-- name -->} to {@code <!-- end of name -->} stands. */
	public static void write(String name, String text) {
		String begin = "<!-- " + name + " -->";
		String end = "<!-- end of " + name + " -->";
		try {
			String before = Files.readString(FILE);
			Matcher part = Pattern.compile("(?s)" + Pattern.quote(begin) + ".*" + Pattern.quote(end)).matcher(before);
			if (!part.find()) {
				throw new IllegalStateException(FILE + " has no place for " + name);
			}
			Files.writeString(FILE, part.replaceFirst(Matcher.quoteReplacement(begin + "\n" + text + "\n" + end)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
