package fr.intendance.architecture;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormFileTest {

	private static final String HIDES_AND_IS_REQUIRED = "$..[?(@.conditional && @.validate.required == true)].key";

	/**
	 * Once Tasklist said that such a field lacks, it never lets go again of a form in
	 * which the field hides. So the service says it.
	 */
	@ParameterizedTest
	@MethodSource("forms")
	void requiresNoFieldThatMayHide(File form) throws IOException {
		List<String> fields = JsonPath.read(Files.readString(form.toPath()), HIDES_AND_IS_REQUIRED);

		assertThat(fields).isEmpty();
	}

	@Test
	void noticesAFieldThatHidesAndIsRequired() {
		String form = """
				{"components": [{"components": [{"key": "reason", "conditional": {"hide": "=true"},
					"validate": {"required": true}}, {"key": "notes", "validate": {"required": true}}]}]}""";

		List<String> fields = JsonPath.read(form, HIDES_AND_IS_REQUIRED);

		assertThat(fields).containsExactly("reason");
	}

	private static List<File> forms() {
		return Models.files(".form");
	}

}
