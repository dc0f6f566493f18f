package fr.intendance.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The fonts of our documents: one for what we write ourselves, and others for the writing
 * and the signs that people bring along, read when a page first needs them.
 */
final class Typefaces {

	private static final List<String> OTHERS = List.of("NotoEmoji-Regular.ttf", "NotoSansArabic-Regular.ttf",
			"NotoSansHebrew-Regular.ttf", "DroidSansFallbackFull.ttf");

	private final Typeface regular = new Typeface("SourceSans3-Regular.ttf");

	private final Typeface bold = new Typeface("SourceSans3-Bold.ttf");

	private final Map<String, Typeface> others = new ConcurrentHashMap<>();

	Typeface regular() {
		return this.regular;
	}

	Typeface bold() {
		return this.bold;
	}

	/** Those that a page needs beside ours, in the order in which they are asked. */
	List<Typeface> beside(String page) {
		Set<Integer> missing = page.codePoints()
			.filter((codePoint) -> !this.regular.has(codePoint) && !Character.isISOControl(codePoint))
			.boxed()
			.collect(Collectors.toSet());
		List<Typeface> needed = new ArrayList<>();
		for (String name : OTHERS) {
			if (!missing.isEmpty()) {
				Typeface other = this.others.computeIfAbsent(name, Typeface::new);
				if (missing.removeIf(other::has)) {
					needed.add(other);
				}
			}
		}
		return needed;
	}

}
