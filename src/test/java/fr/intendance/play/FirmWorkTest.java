package fr.intendance.play;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.MissingNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThatNoException;

class FirmWorkTest {

	static Stream<String> forms() {
		return Stream.of(Objects.requireNonNull(Path.of("processes").toFile().list()))
			.filter((file) -> file.endsWith(".form"))
			.map((file) -> file.replaceAll("\\.form$", ""));
	}

	@ParameterizedTest
	@MethodSource("forms")
	void knowsWhatToTypeIntoEachForm(String form) {
		FirmWork work = new FirmWork(new Luck(0), LocalDate.of(2026, 11, 23), MissingNode.getInstance());

		assertThatNoException().isThrownBy(() -> work.into(form));
	}

}
