package fr.intendance.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where a Chromium is: what {@code CHROMIUM} names, or the usual places. */
final class ChromiumPlace {

	private static final List<String> USUAL = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium", "/usr/local/bin/chromium",
			"/opt/homebrew/bin/chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"/Applications/Chromium.app/Contents/MacOS/Chromium",
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

	private ChromiumPlace() {
	}

	/**
	 * Looks for a browser.
	 * @throws IllegalStateException if there is none where the tests must run
	 */
	static Optional<Path> find(Map<String, String> environment, Predicate<Path> executable) {
		Optional<String> named = Optional.ofNullable(environment.get("CHROMIUM")).filter((name) -> !name.isBlank());
		Optional<Path> found = named.map(Stream::of)
			.orElseGet(USUAL::stream)
			.map(Path::of)
			.filter(executable)
			.findFirst();
		if (found.isEmpty() && "true".equalsIgnoreCase(environment.get("CI"))) {
			throw new IllegalStateException("CI=true asks for the browser tests, but there is no Chromium: looked for "
					+ named.orElse(USUAL.toString()));
		}
		return found;
	}

}
