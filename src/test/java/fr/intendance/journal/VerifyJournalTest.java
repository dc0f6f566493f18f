package fr.intendance.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class VerifyJournalTest {

	@TempDir
	private Path folder;

	private final List<String> said = new ArrayList<>();

	@Test
	void answersZeroToAJournalThatHolds() throws IOException {
		List<JournalEvent> events = JournalFixture.events(3);

		assertThat(run(export(JournalFixture.file(events)))).isZero();
		assertThat(run(export(JournalFixture.file(events)), JournalFixture.head(events.subList(0, 2)).brief()))
			.isZero();

		assertThat(this.said).hasSize(2).allMatch((one) -> one.startsWith("Journal intact"));
	}

	@Test
	void answersOneToAJournalThatWasAltered() throws IOException {
		assertThat(run(export(JournalFixture.file(JournalFixture.events(3)).replace("É-2", "É-9")))).isOne();

		assertThat(this.said).singleElement()
			.asString()
			.startsWith("Journal altéré à l’événement 2 (ligne 3 du fichier)");
	}

	@Test
	void saysHowItIsCalled() throws IOException {
		assertThat(run()).isEqualTo(2);
		assertThat(run("a", "b", "c")).isEqualTo(2);
		assertThat(run(this.folder.resolve("none").toString())).isEqualTo(2);
		assertThat(run("\0")).isEqualTo(2);
		Files.write(this.folder.resolve("bytes"), new byte[] { (byte) 0xff, (byte) 0xfe });
		assertThat(run(this.folder.resolve("bytes").toString())).isEqualTo(2);

		assertThat(this.said).hasSize(5)
			.allMatch((one) -> one.contains("Usage\u00a0: java -jar intendance.jar verify-journal"));
	}

	private String export(String content) throws IOException {
		return Files.writeString(this.folder.resolve("journal.jsonl"), content).toString();
	}

	private int run(String... arguments) {
		return VerifyJournal.run(List.of(arguments), this.said::add);
	}

}
