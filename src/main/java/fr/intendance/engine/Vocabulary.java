package fr.intendance.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/**
 * The words in which a model may declare. Each has its text in
 * {@code templates/messages/processing.properties}, so a register never shows a word that
 * nobody can read.
 */
public final class Vocabulary {

	private static final Map<String, List<String>> WORDS = read();

	private Vocabulary() {
	}

	/** The words of an aspect. */
	public static List<String> of(Aspect aspect) {
		return WORDS.get(aspect.code());
	}

	/** The measures that protect everything, which no model repeats. */
	public static List<String> measuresEverywhere() {
		return WORDS.get("everywhere");
	}

	private static Map<String, List<String>> read() {
		try {
			return new ClassPathResource("processing/words.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> Arrays.asList(line.strip().split("\\s+")))
				.collect(Collectors.toUnmodifiableMap((line) -> line.get(0),
						(line) -> List.copyOf(line.subList(1, line.size()))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
