package fr.intendance.access;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;

/**
 * The table of {@code access/elsewhere.txt}: where people do instead what the engine's
 * interfaces offer and is closed there, since our records would not follow.
 */
@Component
class Elsewhere {

	private final List<Signpost> signposts;

	Elsewhere() throws IOException {
		this.signposts = RouteTable.lines("access/elsewhere.txt").flatMap(Signpost::parse).toList();
	}

	/** The French sentence about a request, if there is one. */
	Optional<String> of(String method, String uri) {
		PathContainer path = RouteTable.path(uri);
		return this.signposts.stream()
			.filter(signpost -> signpost.route().matches(method, path))
			.map(Signpost::sentence)
			.findFirst();
	}

	List<Signpost> all() {
		return this.signposts;
	}

	/**
	 * One line of the table.
	 *
	 * @param route what is closed, to everybody
	 * @param sentence where it is done instead
	 */
	record Signpost(Route route, String sentence) {

		private static Stream<Signpost> parse(String line) {
			String[] sides = line.split("\\s\\|\\s", 2);
			return Route.parse(sides[0] + " nobody").map(route -> new Signpost(route, sides[1].strip()));
		}

	}

}
