package fr.intendance.mail;

import java.util.Locale;
import java.util.stream.Stream;

import fr.intendance.document.Filled;
import fr.intendance.document.TemplateRefused;
import fr.intendance.document.TemplatesFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LetterTrialTest {

	private final LetterTrial trial = new LetterTrial(LetterFixture.writer());

	static Stream<String> templates() {
		return new LetterTrial(LetterFixture.writer()).templates();
	}

	/** So whatever is refused is the owner's mistake, and not that of a specimen. */
	@ParameterizedTest
	@MethodSource("templates")
	void acceptsEveryBundledTemplateOnEverySpecimen(String template) {
		assertThat(this.trial.specimens(template)).isNotEmpty().allSatisfy((specimen) -> {
			String filled = TemplatesFixture.templates().render(template, Locale.FRANCE, specimen);

			assertThatCode(() -> this.trial.judge(filled("", filled))).doesNotThrowAnyException();
		});
	}

	@Test
	void triesEachChoiceThatATemplateMayHaveToMake() {
		Stream<String> filled = this.trial.specimens("mail/quote-sent")
			.map((specimen) -> TemplatesFixture.templates().render("mail/quote-sent", Locale.FRANCE, specimen));

		assertThat(filled.distinct()).hasSizeGreaterThan(2);
	}

	@Test
	void knowsNothingOfOtherTemplates() {
		assertThat(this.trial.specimens("document/quote-offer")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Objet<br/> | 1 | objet", "Objet~Une phrase seule | 2 | paragraphe",
					"Objet~<p>Un</p>~<table></table> | 3 | <table>", "Objet~<p> </p> | 2 | vide",
					"Objet~<p>a <a href=\"javascript:alert(1)\">b</a></p> | 2 | lien", "Objet~<p>Un | 2 | fermée" })
	void tellsTheLineAndWhatIsWrong(String source, int line, String word) {
		String template = source.replace('~', '\n');

		assertThatExceptionOfType(TemplateRefused.class).isThrownBy(() -> this.trial.judge(filled(template, template)))
			.withMessageContaining(word)
			.satisfies((refused) -> assertThat(refused.line()).isEqualTo(line));
	}

	private static Filled filled(String source, String text) {
		return new Filled(source, null, Locale.FRANCE, text, text, (place) -> 1);
	}

}
