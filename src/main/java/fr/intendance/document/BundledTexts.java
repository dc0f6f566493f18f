package fr.intendance.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/** The templates that came with the program, as they were written. */
final class BundledTexts {

	private static final Pattern NAME = Pattern.compile("[a-z]+/[a-z][a-z0-9-]*(_en)?\\.ftlh");

	private BundledTexts() {
	}

	/**
	 * @param name with language and ending, such as {@code mail/quote-sent_en.ftlh}
	 */
	static Optional<String> find(String name) {
		ClassPathResource file = new ClassPathResource("templates/" + name);
		if (!NAME.matcher(name).matches() || !file.exists()) {
			return Optional.empty();
		}
		try {
			return Optional.of(file.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
