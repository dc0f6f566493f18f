package fr.intendance.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** A folder beside the program, and what becomes of its files. */
class OwnTemplatesTest {

	private static final String FILE = "probe/greeting.ftlh";

	private static final String BUNDLED = "Bonjour Inès";

	private final JdbcDataSource database = OwnTemplatesFixture.database();

	@TempDir
	private Path folder;

	private OwnTemplatesFixture program;

	@BeforeEach
	void theProgramRuns() {
		this.program = OwnTemplatesFixture.on(this.database, this.folder, new Greetings("Salut"));
	}

	@Test
	void theBundledTemplateServesWithoutAFile() {
		this.program.own().look();

		assertThat(greeting()).isEqualTo(BUNDLED);
		assertThat(this.program.own().all()).isEmpty();
	}

	@Test
	void aFileThatPassesWaitsForSomebody() throws IOException {
		this.program.write(FILE, "Salut ${word} !");

		assertThat(greeting()).isEqualTo(BUNDLED);
		assertThat(this.program.find(FILE).isCandidate()).isTrue();
		assertThat(preview("Salut ${word} !")).isEqualTo("Salut Exemple de texte\u202f!");
	}

	@Test
	void servesOnceSomebodyPutItToUse() throws IOException {
		this.program.write(FILE, "Salut ${word} !");

		this.program.use(FILE);

		assertThat(greeting()).isEqualTo("Salut Inès\u202f!");
		assertThat(this.program.find(FILE)).satisfies((one) -> {
			assertThat(one.isInUse()).isTrue();
			assertThat(one.isCandidate()).isFalse();
			assertThat(one.serving().orElseThrow().by()).isEqualTo("manager");
			assertThat(one.serving().orElseThrow().at()).isEqualTo(Instant.parse("2026-12-01T09:00:00Z"));
		});
	}

	@Test
	void anotherTextThanTheOneLookedAtIsNotPutToUse() throws IOException {
		this.program.write(FILE, "Salut ${word}");
		String lookedAt = this.program.find(FILE).file().orElseThrow().sha256();
		Files.writeString(this.folder.resolve(FILE), "Salut à vous ${word}");

		boolean used = this.program.own().use(FILE, lookedAt, "manager");

		assertThat(used).isFalse();
		assertThat(greeting()).isEqualTo(BUNDLED);
	}

	@Test
	void aRefusedFileIsNotPutToUse() throws IOException {
		this.program.write(FILE, "Salut ${wrod}");

		boolean used = this.program.own().use(FILE, this.program.find(FILE).file().orElseThrow().sha256(), "manager");

		assertThat(used).isFalse();
		assertThat(greeting()).isEqualTo(BUNDLED);
	}

	@Test
	void aFileInEnglishServesThoseWhoReadIt() throws IOException {
		this.program.write("probe/greeting_en.ftlh", "Salut ${word} !");

		this.program.use("probe/greeting_en.ftlh");

		assertThat(greeting()).isEqualTo(BUNDLED);
		assertThat(this.program.templates().render("probe/greeting", Locale.ENGLISH, new Greeting("Inès")))
			.isEqualTo("Salut Inès !");
	}

	@Test
	void whatServesGoesOnWhileTheNextIsRefusedOrWaitsOrIsGone() throws IOException {
		this.program.write(FILE, "Salut ${word}");
		this.program.use(FILE);

		this.program.write(FILE, "Salut\n${wrod}");
		assertThat(greeting()).isEqualTo("Salut Inès");
		assertThat(this.program.refusal(FILE).line()).isEqualTo(2);
		assertThat(this.program.refusal(FILE).sentence()).contains("« wrod »");

		this.program.write(FILE, "Salut encore ${word}");
		assertThat(greeting()).isEqualTo("Salut Inès");

		Files.delete(this.folder.resolve(FILE));
		this.program.own().look();
		assertThat(greeting()).isEqualTo("Salut Inès");
		assertThat(this.program.find(FILE).file()).isEmpty();
	}

	@Test
	void theBundledTemplateServesAgainWhenSomebodySaysSo() throws IOException {
		this.program.write(FILE, "Salut ${word}");
		this.program.use(FILE);

		this.program.own().giveBack(FILE, "manager");

		assertThat(greeting()).isEqualTo(BUNDLED);
		assertThat(this.program.find(FILE).isCandidate()).isTrue();
	}

	@Test
	void whatWasPutToUseOutlivesARestartAndServesOnOtherNodes() throws IOException {
		this.program.write(FILE, "Salut ${word}");
		this.program.use(FILE);

		OwnTemplatesFixture other = OwnTemplatesFixture.on(this.database, this.folder.resolve("elsewhere"),
				new Greetings("Salut"));
		other.own().look();

		assertThat(other.templates().render("probe/greeting", Locale.FRANCE, new Greeting("Inès")))
			.isEqualTo("Salut Inès");
	}

	@Test
	void whatTheNextVersionOfTheProgramCannotFillIsWrittenToNobody() throws IOException {
		this.program.write(FILE, "Salut ${word}");
		this.program.use(FILE);

		OwnTemplatesFixture next = OwnTemplatesFixture.on(this.database, this.folder, new Greetings("Bien le"));
		next.own().look();

		assertThat(next.find(FILE).broken().orElseThrow().sentence()).isEqualTo("Saluez d’abord.");
		assertThatIllegalStateException()
			.isThrownBy(() -> next.templates().render("probe/greeting", Locale.FRANCE, new Greeting("Inès")))
			.withMessageContaining("reprenez le modèle fourni");

		next.own().giveBack(FILE, "manager");
		assertThat(next.templates().render("probe/greeting", Locale.FRANCE, new Greeting("Inès"))).isEqualTo(BUNDLED);
	}

	@Test
	void everyTextThatServedIsKeptWithWhoDecided() throws IOException {
		this.program.write(FILE, "Salut ${word}");
		this.program.use(FILE);
		this.program.write(FILE, "<#ftl attributes={\"version\": \"2\"}>Salut encore ${word}");
		this.program.use(FILE);
		this.program.own().giveBack(FILE, "camille");

		assertThat(this.program.own().history()).extracting(TemplateChoice::by)
			.containsExactly("camille", "manager", "manager");
		TemplateChoice second = this.program.own().history().get(1);
		assertThat(second.version().orElseThrow()).isEqualTo("2+" + second.sha256().orElseThrow().substring(0, 8));
		TemplateChoice first = this.program.own().history().get(2);
		assertThat(first.version().orElseThrow()).matches("[0-9a-f]{8}");
		assertThat(this.program.own().used(FILE, first.sha256().orElseThrow())).contains("Salut ${word}");
	}

	@Test
	void anEmbracingFolderOfOtherThingsIsLeftAlone() throws IOException {
		this.program.write("probe/notes.txt", "rien");
		this.program.write("a/b/c/d/e.ftlh", "rien");

		assertThat(this.program.own().all()).isEmpty();
	}

	@Test
	void refusesAFileThatReplacesNothing() throws IOException {
		this.program.write("probe/nowhere.ftlh", "Salut");
		this.program.write("probe/greeting_de.ftlh", "Salut");

		assertThat(this.program.refusal("probe/nowhere.ftlh").sentence()).contains("nom du fichier");
		assertThat(this.program.refusal("probe/greeting_de.ftlh").sentence()).contains("nom du fichier");
	}

	@Test
	void refusesWhatItsTrialRefusesAndShowsItAllTheSame() throws IOException {
		this.program.write(FILE, "Au revoir ${word}");

		assertThat(this.program.refusal(FILE).sentence()).isEqualTo("Saluez d’abord.");
		assertThat(preview(this.program.own().candidate(FILE).orElseThrow())).isEqualTo("Au revoir Exemple de texte");
	}

	private String greeting() {
		return this.program.templates().render("probe/greeting", Locale.FRANCE, new Greeting("Inès"));
	}

	private String preview(String source) {
		try {
			return new String(this.program.shelf().show(FILE, source).content());
		}
		catch (TemplateRefused ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What the template of the tests is filled with. */
	public record Greeting(String word) {
	}

	/** Knows one template, which must begin with a greeting. */
	record Greetings(String begin) implements TemplateTrial {

		@Override
		public Stream<String> templates() {
			return Stream.of("probe/greeting");
		}

		@Override
		public Stream<Record> specimens(String template) {
			return template.equals("probe/greeting") ? Specimens.of(Greeting.class) : Stream.of();
		}

		@Override
		public String title(String template, String filled) {
			return "Salutation";
		}

		@Override
		public void judge(Filled filled) throws TemplateRefused {
			if (!filled.text().startsWith(this.begin)) {
				throw new TemplateRefused(1, "Saluez d’abord.");
			}
		}

		@Override
		public TemplatePreview show(Filled filled) {
			return new TemplatePreview(false, filled.text().getBytes());
		}

	}

}
