package fr.intendance.document;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import fr.intendance.settings.Setting;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringBootTest(classes = DocumentsTest.Module.class, webEnvironment = WebEnvironment.NONE,
		properties = { "spring.datasource.url=jdbc:h2:mem:documents;DB_CLOSE_DELAY=-1" })
class DocumentsTest {

	private static final String ENGAGEMENT = "E-2026-0042";

	private static final Addressee READER = PartyFixture.reader(ENGAGEMENT);

	@Autowired
	private Documents documents;

	@Autowired
	private NumberSeries numbers;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient database;

	@Test
	void storesWhatItIssues() {
		Document issued = this.documents.issue(Note.in("N"), READER, NoteView::new);

		assertThat(issued.number()).isEqualTo("N-2027-0001");
		assertThat(issued.fileName()).isEqualTo("note-d-etat-generale_N-2027-0001.pdf");
		assertThat(issued.kind()).isEqualTo("note");
		assertThat(issued.templateVersion()).isEqualTo("1");
		assertThat(this.documents.find(issued.number())).contains(issued);
		assertThat(this.documents.of(ENGAGEMENT)).contains(issued);
		assertThat(Fingerprint.of(this.documents.content(issued))).isEqualTo(issued.sha256());
	}

	@Test
	void issuesInTheLanguageOfWhoReadsIt() {
		Addressee english = PartyFixture.reader(ENGAGEMENT, Locale.ENGLISH);

		Document issued = this.documents.issue(Note.in("E"), english, NoteView::new);

		assertThat(issued.fileName()).isEqualTo("general-note_E-2027-0001.pdf");
		assertThat(issued.language()).isEqualTo(Locale.ENGLISH);
		assertThat(issued.label()).isEqualTo("Note d’état générale");
		assertThat(this.documents.find(issued.number())).contains(issued);
		assertThat(Pages.text(this.documents.content(issued))).contains("Nothing to report.",
				"Issued on 1 January 2027");
		assertThat(Pages.text(this.documents.preview(Note.in("E"), english, NoteView::new))).contains("not binding");
	}

	@Test
	void findsSeveralInTheOrderAskedForAndLeavesOutWhatIsNotThere() {
		Document first = this.documents.issue(Note.in("S"), READER, NoteView::new);
		Document second = this.documents.issue(Note.in("S"), READER, NoteView::new);

		assertThat(this.documents.those(List.of(second.number(), "S-NONE", first.number()))).containsExactly(second,
				first);
		assertThat(this.documents.those(List.of())).isEmpty();
	}

	@Test
	void takesTheYearOfParis() {
		String number = this.documents.issue(Note.in("Y"), READER, NoteView::new).number();

		assertThat(number).startsWith("Y-2027-");
	}

	@Test
	void storesNothingForADraft() {
		byte[] draft = this.documents.preview(Note.in("P"), READER, NoteView::new);

		assertThat(Pages.text(draft)).contains("Projet");
		assertThat(this.documents.issue(Note.in("P"), READER, NoteView::new).number()).isEqualTo("P-2027-0001");
	}

	@Test
	void noticesWhenStoredBytesAreNotThoseIssued() {
		Document issued = this.documents.issue(Note.in("T"), READER, NoteView::new);

		this.database.sql("update document set content = ? where number = ?")
			.params("forged".getBytes(), issued.number())
			.update();

		assertThatThrownBy(() -> this.documents.content(issued)).hasMessageContaining(issued.number());
	}

	@Test
	void spendsNoNumberWhenIssuingFails() {
		assertThatThrownBy(() -> this.documents.issue(Note.in("F"), READER, (imprint) -> {
			throw new IllegalStateException("the stage cannot tell");
		})).hasMessageContaining("cannot tell");

		assertThat(this.documents.issue(Note.in("F"), READER, NoteView::new).number()).isEqualTo("F-2027-0001");
	}

	@Test
	void eightAtOnceCountWithoutGap() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(8);
		List<Callable<String>> calls = IntStream.range(0, 400)
			.<Callable<String>>mapToObj((i) -> () -> next(i))
			.toList();

		List<String> given = new ArrayList<>();
		for (Future<String> call : threads.invokeAll(calls)) {
			given.add(call.get());
		}
		threads.shutdown();

		List<String> kept = given.stream().filter((number) -> !number.isEmpty()).sorted().toList();
		assertThat(kept).isEqualTo(IntStream.rangeClosed(1, 300).mapToObj("G-2026-%04d"::formatted).toList());
	}

	@Test
	void eightMayOpenAYearAtOnce() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(8);

		for (int year = 2030; year < 2050; year++) {
			int opened = year;
			List<Callable<String>> calls = IntStream.range(0, 8)
				.<Callable<String>>mapToObj(
						(i) -> () -> this.transaction.execute((status) -> this.numbers.next("O", opened)))
				.toList();
			List<String> given = new ArrayList<>();
			for (Future<String> call : threads.invokeAll(calls)) {
				given.add(call.get());
			}

			assertThat(given).containsExactlyInAnyOrderElementsOf(
					IntStream.rangeClosed(1, 8).mapToObj((i) -> "O-%d-%04d".formatted(opened, i)).toList());
		}
		threads.shutdown();
	}

	/** Every fourth transaction fails after its number was given. */
	private String next(int call) {
		return this.transaction.execute((status) -> {
			String number = this.numbers.next("G", 2026);
			if (call % 4 == 0) {
				status.setRollbackOnly();
				return "";
			}
			return number;
		});
	}

	@ComponentScan(basePackages = "fr.intendance.document",
			excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE,
					classes = FirmConfiguration.class))
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
			TransactionAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class,
			FlywayAutoConfiguration.class })
	static class Module {

		@Bean
		Setting<Firm> firm() {
			return PartyFixture::firm;
		}

		@Bean
		Setting<Brand> brand() {
			return PartyFixture::brand;
		}

		@Bean
		OwnTemplateSettings noOwnTemplates() {
			return new OwnTemplateSettings(Path.of("target", "no-own-templates"), Duration.ofHours(1));
		}

		/** Half an hour before the year begins in UTC, half an hour after in Paris. */
		@Bean
		Clock clock() {
			return Clock.fixed(Instant.parse("2026-12-31T23:30:00Z"), ZoneOffset.UTC);
		}

	}

}
