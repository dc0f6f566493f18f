package fr.intendance.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;

/**
 * The table of {@code access/routes.txt}: the first line that matches decides, and what
 * no line matches is closed. It goes by the URI of the request as it was sent, since the
 * servlets of the engine's interfaces cut their own part off the path.
 */
@Component
class RouteTable {

	private final List<Route> routes;

	RouteTable() throws IOException {
		this.routes = lines("access/routes.txt").flatMap(Route::parse).toList();
	}

	/** The lines of a table that say something. */
	static Stream<String> lines(String table) throws IOException {
		return new ClassPathResource(table).getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter(line -> !line.isBlank() && !line.startsWith("#"));
	}

	/** The path of a request as the lines are matched with it. */
	static PathContainer path(String uri) {
		return PathContainer.parsePath(uri.length() > 1 ? uri.replaceAll("/+$", "") : uri);
	}

	/** The line about a request, if there is one. */
	Optional<Route> find(String method, String uri) {
		PathContainer path = path(uri);
		return this.routes.stream().filter(route -> route.matches(method, path)).findFirst();
	}

}
