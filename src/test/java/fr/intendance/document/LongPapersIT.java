package fr.intendance.document;

import java.io.IOException;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Documents of three hundred lines. The validator takes its time over them, so they wait
 * for the long tests; the short ones of {@link TemplateTest} have every tag too.
 */
class LongPapersIT {

	@ParameterizedTest
	@MethodSource("fr.intendance.document.TemplateTest#fixturesInEachLanguage")
	void passTheValidatorOfThePdfAssociation(DocumentFixture fixture, Locale language) throws IOException {
		byte[] pdf = Pages.printLong(fixture, language);

		TemplateTest.keep("long_%s_%s.pdf".formatted(fixture.template().kind(), language), pdf);
		assertThat(Conformance.broken(pdf)).isEmpty();
	}

}
