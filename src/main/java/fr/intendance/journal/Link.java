package fr.intendance.journal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.intendance.document.Fingerprint;

/** One link of a chain: it holds the hash of the one before, and so all that was. */
public interface Link {

	/** What stands before the first link. */
	String NOTHING_BEFORE = "0".repeat(64);

	/** Counts the links of a chain, from 1. */
	int place();

	/**
	 * All that the link says, in an order that is fixed; a line each, so none holds a
	 * line feed but the last.
	 */
	List<String> lines();

	/** The hash of the link before; zeros before the first. */
	String previous();

	/** The hash that was written down with it. */
	String hash();

	/**
	 * The hash that it must have: SHA-256 of {@code previous} and the lines, in UTF-8.
	 */
	default String counted() {
		return Fingerprint.of(Stream.concat(Stream.of(previous()), lines().stream())
			.collect(Collectors.joining("\n"))
			.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Counts a chain again.
	 * @return the place of the first link that is not what was written, or does not
	 * follow the one before it: changed, moved, put in or with one missing before it
	 */
	static Optional<Integer> brokenAt(List<? extends Link> links) {
		String previous = NOTHING_BEFORE;
		for (int place = 1; place <= links.size(); place++) {
			Link link = links.get(place - 1);
			if (link.place() != place || !link.previous().equals(previous) || !link.hash().equals(link.counted())) {
				return Optional.of(place);
			}
			previous = link.hash();
		}
		return Optional.empty();
	}

}
