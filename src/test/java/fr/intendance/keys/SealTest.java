package fr.intendance.keys;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is sealed opens for its owner in its column, and nowhere else. */
class SealTest {

	private static final Column NAME = new Column("contact", "name", "client_id", false, false);

	private static final Column EMAIL = new Column("contact", "email", "client_id", true, false);

	private static final Column CONTENT = new Column("document", "content", "engagement", false, false);

	private final Keyring keys;

	private final BlindIndex index;

	private final Seal seal;

	SealTest(@TempDir Path folder) {
		this.keys = KeyFixture.keyring(folder);
		this.index = new BlindIndex(this.keys);
		this.seal = new Seal(this.keys, this.index);
	}

	@Test
	void opensWhatItClosed() {
		for (String text : new String[] { "", "Aïcha Ðorđe أمل 🦊", "~1.not.sealed", "a".repeat(100_000) }) {
			String closed = this.seal.close(NAME, "2026-0042", text);

			assertThat(closed).startsWith("~1.2026-0042.").isPrintable();
			assertThat(this.seal.open(NAME, "2026-0042", closed)).isEqualTo(text);
		}
	}

	@Test
	void opensTheBytesItClosed() {
		byte[] bytes = "%PDF-1.7 canary".getBytes(StandardCharsets.UTF_8);

		byte[] closed = this.seal.close(CONTENT, "2026-0042", bytes);

		assertThat(new String(closed, StandardCharsets.ISO_8859_1)).doesNotContain("canary");
		assertThat(this.seal.open(CONTENT, "2026-0042", closed)).isEqualTo(bytes);
	}

	@Test
	void closesTheSameDifferentlyEachTime() {
		assertThat(this.seal.close(NAME, "2026-0042", "a")).isNotEqualTo(this.seal.close(NAME, "2026-0042", "a"));
	}

	@Test
	void carriesTheIndexWhereTheDatabaseFindsIt() {
		String closed = this.seal.close(EMAIL, "2026-0042", "Ines@Lefevre.example");

		assertThat(closed.substring(3, 67)).isEqualTo(this.index.of("ines@lefevre.EXAMPLE"))
			.isNotEqualTo(this.index.of("ines@lefevre.fr"));
		assertThat(this.seal.open(EMAIL, "2026-0042", closed)).isEqualTo("Ines@Lefevre.example");
	}

	@Test
	void doesNotOpenWhatWasMovedToAnotherClient() {
		String closed = this.seal.close(NAME, "2026-0042", "Inès");
		this.keys.forWriting("2026-0043");

		assertThatThrownBy(() -> this.seal.open(NAME, "2026-0043", closed)).hasMessageContaining("is not 2026-0043's");
		assertThatThrownBy(() -> this.seal.open(NAME, "2026-0043", closed.replace("2026-0042", "2026-0043")))
			.hasMessageContaining("was changed");
	}

	@Test
	void doesNotOpenWhatWasMovedToAnotherColumn() {
		String closed = this.seal.close(NAME, "2026-0042", "Inès");

		assertThatThrownBy(
				() -> this.seal.open(new Column("contact", "phone", "client_id", false, false), "2026-0042", closed))
			.hasMessageContaining("contact.phone was changed");
	}

	@Test
	void doesNotOpenWhatWasChanged() {
		String closed = this.seal.close(NAME, "2026-0042", "Inès");
		int last = closed.length() - 5;

		assertThatThrownBy(() -> this.seal.open(NAME, "2026-0042",
				closed.substring(0, last) + ((closed.charAt(last) == 'A') ? 'B' : 'A') + closed.substring(last + 1)))
			.hasMessageContaining("was changed");
	}

	@Test
	void refusesWhatStandsThereInClear() {
		assertThatThrownBy(() -> this.seal.open(NAME, "2026-0042", "Inès"))
			.hasMessage("Found in clear in contact.name");
		assertThatThrownBy(() -> this.seal.open(CONTENT, "2026-0042", new byte[] { 1, 2, 3, 4 }))
			.hasMessage("Found in clear in document.content");
	}

	@Test
	void saysThatWhoseKeyIsDestroyedIsErased() {
		String closed = this.seal.close(NAME, "2026-0042", "Inès");
		byte[] bytes = this.seal.close(CONTENT, "2026-0042", new byte[] { 1 });

		this.keys.destroy("2026-0042");

		assertThat(this.seal.open(NAME, "2026-0042", closed)).isEqualTo("effacé");
		assertThat(this.seal.open(CONTENT, "2026-0042", bytes)).isEmpty();
		assertThatThrownBy(() -> this.seal.close(NAME, "2026-0042", "Inès")).hasMessageContaining("was destroyed");
	}

}
