package fr.intendance.browser;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ChromiumPlaceTest {

	private static final Path USUAL = Path.of("/usr/bin/chromium-browser");

	private static final Path OWN = Path.of("/home/camille/chrome");

	@Test
	void takesTheOneThatIsNamed() {
		assertThat(ChromiumPlace.find(Map.of("CHROMIUM", OWN.toString()), (path) -> true)).contains(OWN);
	}

	@Test
	void looksInTheUsualPlaces() {
		assertThat(ChromiumPlace.find(Map.of(), USUAL::equals)).contains(USUAL);
	}

	@Test
	void findsNoneWhereThereIsNone() {
		assertThat(ChromiumPlace.find(Map.of(), (path) -> false)).isEmpty();
		assertThat(ChromiumPlace.find(Map.of("CHROMIUM", OWN.toString()), USUAL::equals)).isEmpty();
	}

	@Test
	void insistsOnOneWhereTheTestsMustRun() {
		assertThatIllegalStateException().isThrownBy(() -> ChromiumPlace.find(Map.of("CI", "true"), (path) -> false))
			.withMessageContaining("no Chromium");
	}

}
