package fr.intendance.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One line of the table of routes.
 *
 * @param methods the HTTP methods, {@code *} for all
 * @param path the path from the root
 * @param audience for whom it is open
 */
record Route(Set<String> methods, PathPattern path, Audience audience) {

	private static final String REST = "/engine-rest";

	private static final String WEB = "/camunda/api/engine/engine/default";

	/** Reads a line; a placeholder for several prefixes makes several routes. */
	static Stream<Route> parse(String line) {
		String[] words = line.trim().split("\\s+");
		if (words.length < 3) {
			throw new IllegalArgumentException("A route needs methods, a path and an audience: " + line);
		}
		Audience audience = Audience.parse(Arrays.copyOfRange(words, 2, words.length));
		return prefixed(words[1]).stream()
			.map(path -> new Route(Set.of(words[0].split(",")), PathPatternParser.defaultInstance.parse(path),
					audience));
	}

	private static List<String> prefixed(String path) {
		if (path.startsWith("{both}")) {
			return List.of(path.replace("{both}", REST), path.replace("{both}", WEB));
		}
		return List.of(path.replace("{rest}", REST).replace("{web}", WEB));
	}

	/** Whether anybody at all may come in. */
	boolean isOpen() {
		return this.audience.everybody() || this.audience.scraper() || !this.audience.roles().isEmpty();
	}

	/** Whether this line is about a request; HEAD counts as GET. */
	boolean matches(String method, PathContainer uri) {
		return (this.methods.contains("*") || this.methods.contains(method.equals("HEAD") ? "GET" : method))
				&& this.path.matches(uri);
	}

}
