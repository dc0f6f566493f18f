package fr.intendance.document;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.NoSuchMessageException;
import org.springframework.web.servlet.view.freemarker.FreeMarkerConfigurer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TemplatesTest {

	private final Configuration configuration = configuration();

	@Test
	void showsWhatTheRecordTells() throws Exception {
		assertThat(filled("${word} ${size} <#if nothing??>there<#else>missing</#if>"))
			.isEqualTo("a <b> & c ! 9 missing".replace("a <b> & c !", "a &lt;b&gt; &amp; c !"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "${unknown}", "${nothing}", "${class}", "${getClass()}", "${word?api.length()}",
			"${\"freemarker.template.utility.Execute\"?new()(\"id\")}", "${hashCode()}", "${word.bytes}",
			"<#include \"../application.yml\">", "<#include \"/../application.yml\">",
			"<#include \"file:///etc/passwd\">", "${date(nothing)}", "${message(\"no.such.key\")}" })
	void refusesWhatIsMissingOrNotForTemplates(String source) {
		assertThatThrownBy(() -> filled(source)).isInstanceOfAny(TemplateException.class, IOException.class,
				NoSuchMessageException.class);
	}

	@Test
	void showsWhatAnEnumTells() throws Exception {
		assertThat(filled("${state.name()} ${state.sentence()}")).isEqualTo("DONE C’est fait.");
	}

	@Test
	void leavesAloneWhatPeopleTyped() throws Exception {
		assertThat(filled("${word}")).contains("c !");
	}

	@Test
	void speaksFrenchUnlessAskedForEnglishWhateverTheMachineSpeaks() {
		Seen seen = new Seen("Inès", Optional.empty());

		assertThat(Pages.templates().render("probe/greeting", Locale.FRANCE, seen)).isEqualTo("Bonjour Inès");
		assertThat(Pages.templates().render("probe/greeting", Locale.ENGLISH, seen)).isEqualTo("Hello Inès");
	}

	@Test
	void saysWhichTemplateIsMissing() {
		assertThatThrownBy(
				() -> Pages.templates().render("mail/nowhere", Locale.FRANCE, new Seen("", Optional.empty())))
			.hasMessageContaining("mail/nowhere");
	}

	private String filled(String source) throws IOException, TemplateException {
		StringWriter text = new StringWriter();
		new Template("probe.ftlh", source, this.configuration).process(new Seen("a <b> & c !", Optional.empty()), text);
		return text.toString();
	}

	private static Configuration configuration() {
		try {
			TemplatesConfiguration beans = new TemplatesConfiguration();
			FreeMarkerConfigurer configurer = beans.freeMarkerConfigurer(beans.messageSource(),
					new Sentences(beans.messageSource()), new OwnTexts());
			return configurer.getConfiguration();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A word of ours with a sentence, such as the boxes that a client ticks. */
	public enum State {

		DONE;

		public String sentence() {
			return "C’est fait.";
		}

	}

	/** What a template is shown. */
	public record Seen(String word, Optional<String> nothing) {

		public int size() {
			return 9;
		}

		public State state() {
			return State.DONE;
		}

	}

}
