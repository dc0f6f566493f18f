package fr.intendance.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictTest {

	private static final int COUNT = 6;

	private final List<JournalEvent> events = JournalFixture.events(COUNT);

	private final String file = JournalFixture.file(this.events);

	@Test
	void aJournalAsItWasExportedHolds() {
		assertThat(verdict(this.file).holds()).isTrue();
		assertThat(verdict(this.file).sentence()).startsWith("Journal intact\u00a0: 6 événements, empreinte 6-");
		assertThat(verdict(JournalFile.of(new JournalHead("C-1", 0, Link.NOTHING_BEFORE), List.of())).holds()).isTrue();
	}

	@Test
	void findsEveryChangeOfEveryCharacter() {
		for (int place = 0; place < this.file.length(); place++) {
			for (String other : List.of("0", "a", "\"", " ", "\n", "é")) {
				String edited = this.file.substring(0, place) + other + this.file.substring(place + 1);

				assertThat(verdict(edited).holds()).as(edited).isEqualTo(edited.equals(this.file));
			}
		}
	}

	@Test
	void findsEveryCharacterTakenAwayOrPutIn() {
		for (int place = 0; place < this.file.length(); place++) {
			String shorter = this.file.substring(0, place) + this.file.substring(place + 1);
			String longer = this.file.substring(0, place) + " " + this.file.substring(place);

			assertThat(verdict(shorter).holds()).as(shorter).isFalse();
			assertThat(verdict(longer).holds()).as(longer).isFalse();
		}
	}

	@Test
	void namesTheFirstEventThatIsMissingDoubledOrMoved() {
		for (int place = 1; place < COUNT; place++) {
			List<JournalEvent> deleted = new ArrayList<>(this.events);
			deleted.remove(place - 1);
			List<JournalEvent> inserted = new ArrayList<>(this.events);
			inserted.add(place, this.events.get(place - 1));

			assertBrokenAt(deleted, place);
			assertBrokenAt(inserted, place + 1);
			for (int other = place + 1; other <= COUNT; other++) {
				List<JournalEvent> swapped = new ArrayList<>(this.events);
				Collections.swap(swapped, place - 1, other - 1);
				assertBrokenAt(swapped, place);
			}
		}
	}

	@Test
	void findsAnEventWhoseHashWasCountedAnew() {
		for (int place = 1; place < COUNT; place++) {
			JournalEvent one = this.events.get(place - 1);
			List<JournalEvent> forged = new ArrayList<>(this.events);

			forged.set(place - 1,
					JournalEvent.after(new JournalHead(one.client(), place - 1, one.previous()), new Happening(
							one.happenedAt(), one.engagement(), "piece.waived", one.about(), one.actor(), one.step())));

			assertBrokenAt(forged, place + 1);
		}
	}

	@Test
	void findsWhatIsMissingAtTheEndByTheFirstLine() {
		for (int left = 0; left < COUNT; left++) {
			String cut = JournalFile.of(JournalFixture.head(this.events), this.events.subList(0, left));

			assertThat(verdict(cut).sentence()).startsWith("Journal altéré\u00a0: la première ligne n’annonce pas");
		}
	}

	@Test
	void findsThePastThatWasWrittenAnewByTheHeadOfAReport() {
		String head = JournalFixture.head(this.events.subList(0, 4)).brief();
		List<JournalEvent> anew = JournalFixture.events(JournalFixture.CLIENT, 9,
				Instant.parse("2026-11-25T11:00:01Z"));
		List<JournalEvent> cut = this.events.subList(0, 3);

		assertThat(verdict(JournalFixture.file(anew)).holds()).isTrue();
		assertThat(Verdict.of(JournalFixture.file(anew), Optional.of(head)).holds()).isFalse();
		assertThat(Verdict.of(JournalFixture.file(cut), Optional.of(head)).holds()).isFalse();
		assertThat(Verdict.of(this.file, Optional.of(head))).isEqualTo(new Verdict(true,
				verdict(this.file).sentence() + " L’empreinte %s s’y trouve, à l’événement 4.".formatted(head)));
	}

	@Test
	void takesTheHeadInFullToo() {
		String head = JournalFixture.head(this.events.subList(0, 5)).full();
		String other = head.substring(0, head.length() - 1) + (head.endsWith("0") ? "1" : "0");

		assertThat(Verdict.of(this.file, Optional.of(head)).holds()).isTrue();
		assertThat(Verdict.of(this.file, Optional.of(other)).holds()).isFalse();
	}

	@Test
	void findsTheJournalOfAnotherClient() {
		String other = this.file.replace("\"client\":\"C-2026-0042\"", "\"client\":\"C-2026-0043\"");

		assertThat(verdict(other).sentence()).startsWith("Journal altéré à l’événement 1 (ligne 2 du fichier)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "12", "12-", "-9F3A.07C1.55D2.E0B4", "12-9F3A", "12-9F3A.07C1.55D2.E0BX",
			"99999999999-9F3A.07C1.55D2.E0B4" })
	void saysSoOfAHeadThatCannotBeRead(String head) {
		Verdict verdict = Verdict.of(this.file, Optional.of(head));

		assertThat(verdict.holds()).isFalse();
		assertThat(verdict.sentence()).contains("ne se lit pas");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "{", "[]", "12", "null", "{\"client\":\"\"}", "PK\u0003\u0004" })
	void saysSoOfAFileThatIsNoJournal(String content) {
		assertThat(verdict(content)).isEqualTo(new Verdict(false,
				"Ce fichier n’est pas l’export d’un journal\u00a0: sa première ligne ne se lit pas."));
	}

	private static void assertBrokenAt(List<JournalEvent> events, int place) {
		assertThat(verdict(JournalFixture.file(events))).isEqualTo(new Verdict(false,
				("Journal altéré à l’événement %d (ligne %d du fichier)\u00a0: il n’est pas celui qui a été écrit, ou ne suit pas le précédent.")
					.formatted(place, place + 1)));
	}

	private static Verdict verdict(String content) {
		return Verdict.of(content, Optional.empty());
	}

}
