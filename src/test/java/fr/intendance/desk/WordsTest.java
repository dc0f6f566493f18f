package fr.intendance.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.intendance.ApplicationTest;
import fr.intendance.client.Stage;
import fr.intendance.reminder.Ladder;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every code that a stage writes down has French words; the codes are read from the
 * sources.
 */
@ApplicationTest
class WordsTest {

	private static final Pattern WHEREABOUTS = Pattern
		.compile("Whereabouts\\s*\\.(?:firm|client|nobody)\\(\\s*\"([^\"]+)\"");

	private static final Pattern EVENT = Pattern.compile("\"([a-z-]+\\.[a-zA-Z-]+)\"");

	@Autowired
	private MessageSource messages;

	@Autowired
	private Words words;

	@Test
	void everyWhereaboutsHasWords() throws IOException {
		Set<String> codes = codes(WHEREABOUTS, (source) -> true);
		Stream.of(Ladder.values()).map(Ladder::code).forEach(codes::add);

		assertThat(codes).contains("acknowledgement", "booking");
		assertThat(missing("whereabouts.", codes)).isEmpty();
	}

	@Test
	void everyEventHasWords() throws IOException {
		Set<String> codes = codes(EVENT, (source) -> source.contains("client.Timeline;"));
		codes.removeIf(this::isWordsItself);

		assertThat(codes).contains("call.booked", "reminder.sent");
		assertThat(missing("timeline.", codes)).isEmpty();
	}

	@Test
	void everyStageHasAName() {
		assertThat(Stage.values()).allSatisfy((stage) -> assertThat(this.words.stage(stage)).isNotBlank());
	}

	@Test
	void aCodeWithoutWordsBreaksNothing() {
		assertThat(this.words.task("nobody-knows")).isEqualTo("étape en cours");
		assertThat(this.words.event("nobody.knows")).isEqualTo("Étape enregistrée");
	}

	@Test
	void tellsWhatSomethingHappenedTo() {
		assertThat(this.words.about("report.sent", "2026-11")).isEqualTo("novembre 2026");
		assertThat(this.words.about("call.held", "qualified")).isEqualTo("prospect qualifié");
		assertThat(this.words.about("reminder.sent", "booking")).isEqualTo("choisir l’heure du premier appel");
		assertThat(this.words.about("quote.sent", "DV-2026-0001")).isEqualTo("DV-2026-0001");
	}

	@Test
	void tellsUntilWhenRemindersWait() {
		assertThat(this.words.about("reminder.held", "quote/2026-12-07"))
			.isEqualTo("réponse au devis, jusqu’au 7 décembre 2026");
	}

	@Test
	void tellsServicesAndDaysInWords() {
		assertThat(this.words.about("work.recorded", "QUOTES")).isEqualTo(this.words.of("service.QUOTES"));
		assertThat(this.words.about("not-yet.sent", "2027-02-01")).isEqualTo("reprise de contact le 1er février 2027");
	}

	@Test
	void everyDeedOfAClientIsAnEvent() {
		assertThat(missing("timeline.", Doers.events())).isEmpty();
	}

	private boolean isWordsItself(String code) {
		return this.messages.getMessage(code, null, null, java.util.Locale.FRENCH) != null;
	}

	private Set<String> missing(String prefix, Set<String> codes) {
		return codes.stream()
			.map((code) -> prefix + code)
			.filter((key) -> this.messages.getMessage(key, null, null, java.util.Locale.FRENCH) == null)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> codes(Pattern pattern, Predicate<String> from) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.map(WordsTest::text)
				.filter(from)
				.flatMap((source) -> pattern.matcher(source).results().map((one) -> one.group(1)))
				.collect(Collectors.toCollection(TreeSet::new));
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
