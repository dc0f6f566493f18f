package fr.intendance.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Whoever writes templates is trusted with words, not with the machine. */
class HostileTemplatesTest {

	private static final String FILE = "probe/greeting.ftlh";

	@TempDir
	private Path folder;

	private OwnTemplatesFixture program;

	@BeforeEach
	void theProgramRuns() {
		this.program = OwnTemplatesFixture.in(this.folder, new OwnTemplatesTest.Greetings(""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "<#if word>~ | 1", "a~b~${word?no_esc} | 3", "<#noautoesc>${word}</#noautoesc> | 1",
					"<#ftl output_format='plainText'>${word} | 1", "a~<#outputformat 'plainText'>b</#outputformat> | 2",
					"a~${\"x\"?eval} | 2", "a~<@(\"x\"?interpret)/> | 2", "a~${\"{}\"?eval_json} | 2",
					"${\"freemarker.template.utility.Execute\"?new()(\"id\")} | 1",
					"~~${\"freemarker.template.utility.ObjectConstructor\" ? new()(\"java.io.File\", \"/\")} | 3",
					"${\"freemarker.template.utility.JythonRuntime\"?new()} | 1", "${word?api.getClass()} | 1",
					"${word.class.name} | 1", "a~${word.getClass().forName(\"java.lang.Runtime\")} | 2",
					"a~${.data_model.getClass()} | 2", "a~${.vars.word?api.class} | 2",
					"${word.class.protectionDomain.classLoader} | 1" })
	void refusesWhatReachesAClassOrDoesNotEscape(String source, int line) throws IOException {
		this.program.write(FILE, source.replace('~', '\n'));

		assertThat(this.program.refusal(FILE).line()).isEqualTo(line);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "a~<#include \"/../application.yml\"> | 2", "<#include \"file:///etc/passwd\"> | 1",
					"a~~<#include \"../../../../etc/passwd\"> | 3", "<#include \"/etc/passwd\" parse=false> | 1",
					"<#import \"/../../etc/passwd\" as x> | 1", "<#include \"classpath:application.yml\"> | 1",
					"<#include \"http://127.0.0.1/x\"> | 1", "a~<#include word> | 2", "<#import word as x> | 1",
					"a~<#include \"/layout/../../application.yml\"> | 2", "<#include \"/desk/today.ftlh\"> | 1",
					"<#include \"/layout/\" + word> | 1", "<#include \"*/layout/desk.ftlh\"> | 1",
					"a~${.get_optional_template(\"/desk/today.ftlh\").include()!} | 2" })
	void refusesWhatCallsInAnythingButTheSharedLayout(String source, int line) throws IOException {
		this.program.write(FILE, source.replace('~', '\n'));

		assertThat(this.program.refusal(FILE).line()).isEqualTo(line);
		assertThat(this.program.refusal(FILE).sentence()).contains("n’est pas permis");
	}

	@ParameterizedTest
	@ValueSource(strings = { "${word?<#-- nothing -->no_esc}", "${\"<#--\"}${word?no_esc}${\"-->\"}",
			"<#ftl\noutput_format=\"undefined\">${word}", "${word?\nno_esc}", "${word?<#---->\nnoEsc}",
			"<#assign x=\"${word?no_esc}\">${x}", "<#assign x=word?no_esc>${x}",
			"<#function f x><#return x?no_esc></#function>${f(word)}" })
	void noCommentHidesAWord(String source) throws IOException {
		this.program.write(FILE, source);

		assertThat(this.program.refusal(FILE).sentence()).contains("n’est pas permis");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Salut ?", "Que faire ? api, new, eval",
			"Suite… <a href='https://a.example/?new=1'>ici</a>", "${\"Suite... voir\"}",
			"<#list 1..3 as x>${x?counter}</#list>${word?cap_first?upper_case}", "<#-- ?new is not said -->Salut" })
	void readsWordsOfPeopleAsWords(String source) throws IOException {
		this.program.write(FILE, source.replace("? api", "?\u202fapi"));

		assertThat(this.program.find(FILE).isCandidate()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<#macro again><@again/></#macro><@again/>", "<#list 1..3000000 as x>12345</#list>",
			"<#assign x=\"0123456789\"><#list 1..30 as i><#assign x=x+x></#list>${x}",
			"<#function f n><#return f(n) + f(n)></#function>${f(1)}",
			"<#list 1..2000000000 as x><#assign y=x></#list>" })
	void refusesWhatDoesNotEnd(String source) throws IOException {
		this.program.write(FILE, source);

		assertThat(this.program.refusal(FILE).sentence()).contains("sans fin");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<#list 1.. as x>${word}</#list>", "${(1..)?join(\"\")}", "${[1, (2..)]?size}",
			"${\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"?matches(\"(a+)+b\")?c}",
			"${word?replace(\"(a+)+b\", \"\", \"r\")}", "${\"\"?left_pad(2000000000)}" })
	void refusesWhatNothingCouldStop(String source) throws IOException {
		this.program.write(FILE, source);

		assertThat(this.program.refusal(FILE).sentence()).contains("n’est pas permis");
	}

	@ParameterizedTest
	@ValueSource(strings = { "${.now}", "${.now?string}", "<#setting locale=\"de\">${word}" })
	void refusesWhatIsAnotherOnAnotherDayOrMachine(String source) throws IOException {
		this.program.write(FILE, source);

		assertThat(this.program.refusal(FILE).sentence()).contains("n’est pas permis");
	}

	@Test
	void stopsWhatIsEndlessForOneClientOnly() throws IOException {
		this.program.write(FILE, "<#if word == \"Inès\"><#list 1..2000000000 as x><#assign y=x></#list></#if>Salut");
		this.program.use(FILE);

		assertThatIllegalStateException()
			.isThrownBy(() -> this.program.templates()
				.render("probe/greeting", Locale.FRANCE, new OwnTemplatesTest.Greeting("Inès")))
			.withMessageContaining("« probe/greeting.ftlh »");
		assertThat(
				this.program.templates().render("probe/greeting", Locale.FRANCE, new OwnTemplatesTest.Greeting("Paul")))
			.isEqualTo("Salut");
	}

	@Test
	void doesNotReadAFileOfAnySize() throws IOException {
		Files.createDirectories(this.folder.resolve("probe"));
		Files.writeString(this.folder.resolve(FILE), "a".repeat(1_000_001));

		this.program.own().look();

		assertThat(this.program.refusal(FILE).sentence()).contains("1 Mo");
	}

	@Test
	void doesNotReadWhatIsNoText() throws IOException {
		Files.createDirectories(this.folder.resolve("probe"));
		Files.write(this.folder.resolve(FILE), new byte[] { (byte) 0xff, (byte) 0xfe, 0, 1 });

		this.program.own().look();

		assertThat(this.program.refusal(FILE).sentence()).contains("UTF-8");
	}

	@Test
	void refusesAVersionThatDoesNotFit() throws IOException {
		this.program.write(FILE, "<#ftl attributes={\"version\": \"<b>very long</b>\"}>Salut");

		assertThat(this.program.refusal(FILE).sentence()).contains("version");
	}

}
