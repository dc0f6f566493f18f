package fr.intendance.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import freemarker.template.TemplateModelException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.web.servlet.view.freemarker.FreeMarkerConfigurer;

import static org.assertj.core.api.Assertions.assertThat;

/** A folder beside the program, and what becomes of its files. */
class OwnTemplatesTest {

	private static final String BUNDLED = "Bonjour Inès";

	@TempDir
	private Path folder;

	private OwnTemplates own;

	private Templates templates;

	@BeforeEach
	void theProgramRuns() throws IOException, TemplateModelException {
		TemplatesConfiguration configuration = new TemplatesConfiguration();
		OwnTexts texts = new OwnTexts();
		FreeMarkerConfigurer freeMarker = configuration.freeMarkerConfigurer(configuration.messageSource(), texts);
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("trial", new Greetings());
		this.templates = new Templates(freeMarker);
		this.own = new OwnTemplates(new OwnTemplateSettings(this.folder), texts,
				new TemplateCourt(freeMarker, beans.getBeanProvider(TemplateTrial.class)), freeMarker);
	}

	@Test
	void theBundledTemplateServesWithoutAFile() {
		this.own.look();

		assertThat(greeting()).isEqualTo(BUNDLED);
		assertThat(this.own.all()).isEmpty();
	}

	@Test
	void aFileServesWithoutAnotherStart() throws IOException {
		write("Salut ${word} !");

		assertThat(greeting()).isEqualTo("Salut Inès\u202f!");
		assertThat(this.own.all()).singleElement().satisfies((one) -> assertThat(one.refusal()).isEmpty());
	}

	@Test
	void aFileInEnglishServesThoseWhoReadIt() throws IOException {
		write("greeting_en.ftlh", "Hi ${word} !");

		assertThat(greeting()).isEqualTo(BUNDLED);
		assertThat(this.templates.render("probe/greeting", Locale.ENGLISH, new Greeting("Inès")))
			.isEqualTo("Hi Inès !");
	}

	@Test
	void withoutItsFileTheBundledTemplateServesAgain() throws IOException {
		write("Salut ${word}");
		Files.delete(this.folder.resolve("probe/greeting.ftlh"));

		this.own.look();

		assertThat(greeting()).isEqualTo(BUNDLED);
		assertThat(this.own.all()).isEmpty();
	}

	@Test
	void whatServedBeforeGoesOnWhenTheNextIsRefused() throws IOException {
		write("Salut ${word}");
		write("Salut\n${wrod}");

		assertThat(greeting()).isEqualTo("Salut Inès");
		assertThat(this.own.all()).singleElement().satisfies((one) -> {
			assertThat(one.name()).isEqualTo("probe/greeting.ftlh");
			assertThat(one.refusal()).hasValueSatisfying((refusal) -> {
				assertThat(refusal.line()).isEqualTo(2);
				assertThat(refusal.sentence()).contains("« wrod »");
			});
		});
	}

	@Test
	void aCorrectedFileServes() throws IOException {
		write("${wrod}");
		write("Salut ${word}");

		assertThat(greeting()).isEqualTo("Salut Inès");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "<#if word>~ | 1", "a~b~${word?no_esc} | 3", "<#noautoesc>${word}</#noautoesc> | 1",
					"<#ftl output_format='plainText'>${word} | 1", "a~${\"x\"?eval} | 2",
					"${\"freemarker.template.utility.Execute\"?new()(\"id\")} | 1", "${word?api.getClass()} | 1",
					"${word.class.name} | 1", "a~<#include \"/../application.yml\"> | 2",
					"<#include \"file:///etc/passwd\"> | 1" })
	void refusesWhatReachesOutsideOrDoesNotEscape(String source, int line) throws IOException {
		write(source.replace('~', '\n'));

		assertThat(greeting()).isEqualTo(BUNDLED);
		assertThat(this.own.all()).singleElement()
			.satisfies((one) -> assertThat(one.refusal().orElseThrow().line()).isEqualTo(line));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<#list 1.. as x>${word}</#list>", "<#macro again><@again/></#macro><@again/>" })
	void refusesWhatDoesNotEnd(String source) throws IOException {
		write(source);

		assertThat(greeting()).isEqualTo(BUNDLED);
		assertThat(this.own.all()).singleElement()
			.satisfies((one) -> assertThat(one.refusal().orElseThrow().sentence()).contains("sans fin"));
	}

	@Test
	void refusesAFileThatReplacesNothing() throws IOException {
		write("nowhere.ftlh", "Salut");

		assertThat(this.own.all()).singleElement()
			.satisfies((one) -> assertThat(one.refusal().orElseThrow().sentence()).contains("nom du fichier"));
	}

	@Test
	void refusesWhatItsTrialRefuses() throws IOException {
		write("Au revoir ${word}");

		assertThat(greeting()).isEqualTo(BUNDLED);
		assertThat(this.own.all()).singleElement()
			.satisfies((one) -> assertThat(one.refusal().orElseThrow().sentence()).isEqualTo("Saluez d’abord."));
	}

	private void write(String source) throws IOException {
		write("greeting.ftlh", source);
	}

	private void write(String name, String source) throws IOException {
		Files.createDirectories(this.folder.resolve("probe"));
		Files.writeString(this.folder.resolve("probe").resolve(name), source);
		this.own.look();
	}

	private String greeting() {
		return this.templates.render("probe/greeting", Locale.FRANCE, new Greeting("Inès"));
	}

	/** What the template of the tests is filled with. */
	public record Greeting(String word) {
	}

	private static final class Greetings implements TemplateTrial {

		@Override
		public Stream<Record> specimens(String template) {
			return template.equals("probe/greeting") ? Specimens.of(Greeting.class) : Stream.of();
		}

		@Override
		public void judge(String source, String filled) throws TemplateRefused {
			if (filled.startsWith("Au revoir")) {
				throw new TemplateRefused(1, "Saluez d’abord.");
			}
		}

	}

}
