package fr.intendance.portal;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a client sent from a page, in words for whoever reads it later.
 *
 * @param words what they chose and wrote, a line each; may be empty
 * @param file the bytes of the file they sent with it
 */
record Reply(String words, Optional<byte[]> file) {

	/**
	 * @param lines what they chose and wrote; what is missing is left out
	 */
	static Reply of(String... lines) {
		return new Reply(Arrays.stream(lines)
			.filter((line) -> line != null && !line.isBlank())
			.map(String::strip)
			.collect(Collectors.joining("\n")), Optional.empty());
	}

	/** The same with a file. */
	Reply with(byte[] content) {
		return new Reply(this.words, Optional.of(content));
	}

}
