package fr.intendance.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.intendance.document.Amount;
import fr.intendance.document.Line;
import fr.intendance.document.TemplatesFixture;
import fr.intendance.reminder.Ladder;
import fr.intendance.reporting.Figures.Area;
import fr.intendance.reporting.Figures.Deadline;
import fr.intendance.reporting.Figures.DeadlineState;
import fr.intendance.reporting.Figures.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReportWordsTest {

	private static final Instant NOW = Instant.parse("2026-12-03T08:00:00Z");

	private final ReportWords words = new ReportWords(TemplatesFixture.messages());

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = {
					"3|1|720|100|3 travaux sont terminés, un reste ouvert ; le temps passé dépasse ce qui est compris.",
					"1|0|720|0|Un travail est terminé ; le temps passé reste dans ce qui est compris.",
					"0|2||0|Aucun travail n’est encore terminé, 2 restent ouverts." })
	void sumsUpInOneSentence(int done, int open, Long included, long overage, String expected) {
		Figures figures = new Figures(820, Optional.ofNullable(included), 0, overage, done, open, List.of(), List.of(),
				List.of(), List.of());

		assertThat(this.words.summary(figures, Locale.FRENCH)).isEqualTo(expected.replace(" ;", "\u202f;"));
	}

	@Test
	void tellsTheFiguresOfAMonthLineByLine() {
		List<String> details = this.words.details(figures(Optional.of(720L)));

		assertThat(details).startsWith(
				"Temps utilisé\u00a0: 13\u00a0h\u00a040 sur 12\u00a0h comprises\u202f; au-delà\u00a0: 1\u00a0h\u00a040.",
				"Travaux terminés\u00a0: 3\u202f; encore ouverts\u00a0: 1.",
				"Échéances tenues\u00a0: 1\u202f; manquées\u00a0: 0\u202f; à venir\u00a0: 1.",
				"Nous attendons de vous\u00a0: les pièces demandées.",
				"À facturer\u00a0: " + new Amount(62350).french() + " hors taxes.");
	}

	@Test
	void tellsNoPackageWhereThereIsNone() {
		List<String> details = this.words.details(figures(Optional.empty()));

		assertThat(details.get(0)).isEqualTo("Temps utilisé\u00a0: 13\u00a0h\u00a040.");
	}

	@Test
	void addsServicesAndInvoiceLines() {
		List<String> details = this.words.details(figures(Optional.of(720L)));

		assertThat(details).contains("Factures\u00a0: 13\u00a0h\u00a040, pièces traitées\u00a0: 41")
			.anyMatch((line) -> line.startsWith("À facturer, Forfait mensuel"));
	}

	@ParameterizedTest
	@EnumSource(Ladder.class)
	void hasAWordForEverythingThatIsAwaited(Ladder ladder) {
		assertThat(this.words.waiting(ladder, Locale.FRENCH)).isNotBlank();
	}

	@Test
	void sumsUpInTheLanguageOfTheClient() {
		Figures figures = new Figures(820, Optional.of(720L), 0, 100, 3, 1, List.of(), List.of(), List.of(), List.of());

		assertThat(this.words.summary(figures, Locale.ENGLISH))
			.isEqualTo("3 pieces of work are finished, one is still open; the time spent exceeds what is included.");
		assertThat(this.words.waiting(Ladder.PIECES, Locale.ENGLISH)).isEqualTo("the documents that we asked for");
	}

	private static Figures figures(Optional<Long> included) {
		return new Figures(820, included, 0, 100, 3, 1, List.of(new Area("INVOICING", "Factures", 41, 820)),
				List.of(new Deadline("Factures de novembre", NOW, DeadlineState.MET),
						new Deadline("Paie de novembre", NOW, DeadlineState.COMING)),
				List.of(new Waiting(Ladder.PIECES, NOW, 2)),
				List.of(new Line("Forfait mensuel de 24 h", "", BigDecimal.ONE, "mois", new Amount(54000)),
						new Line("Heures au-delà", "", new BigDecimal("1.67"), "h", new Amount(5000))));
	}

}
