package fr.intendance.keys;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A database of its own for the keys, which two nodes share. */
class KeyTableTest {

	private static final byte[] BOUND = "bound".getBytes();

	private static final String MASTER = MasterKey.generate();

	@TempDir
	private Path folder;

	@Test
	void sharesTheKeysOfTwoNodes() throws Exception {
		try (KeyTable first = table("shared", MASTER); KeyTable second = table("shared", MASTER)) {
			byte[] sealed = keyring(first).forWriting("2026-0001").encrypt(new byte[] { 7 }, BOUND);

			assertThat(keyring(second).forReading("2026-0001").orElseThrow().decrypt(sealed, BOUND))
				.isEqualTo(new byte[] { 7 });
			assertThat(first.names()).containsExactly("2026-0001");
		}
	}

	@Test
	void theFirstKeyOfANameCounts() {
		try (KeyTable table = table("twice", MASTER)) {
			WrappedKey first = new WrappedKey("a", new byte[] { 1 });

			table.add("2026-0001", first);

			assertThat(table.add("2026-0001", new WrappedKey("b", new byte[] { 2 })).line()).isEqualTo(first.line());
		}
	}

	@Test
	void knowsWhatWasDestroyed() {
		try (KeyTable table = table("destroyed", MASTER)) {
			Keyring keys = keyring(table);
			keys.forWriting("2026-0001");

			keys.destroy("2026-0001");

			keys.forWriting("2026-0002");
			assertThat(keyring(table).isDestroyed("2026-0001")).isTrue();
			assertThat(keyring(table).destroyed()).containsExactly("2026-0001");
		}
	}

	@Test
	void makesNoMasterKeyThatOtherNodesWouldNotHave() {
		try (KeyTable table = table("none", "")) {
			Keyring keys = new Keyring(table, new MasterKeyFile(settings("none", "")));

			assertThatExceptionOfType(KeysRefused.class).isThrownBy(() -> keys.forWriting("2026-0001"))
				.withMessageContaining("introuvable")
				.satisfies((refused) -> assertThat(refused.action()).contains("openssl rand -base64 32"));
		}
	}

	private Keyring keyring(KeyTable table) {
		return new Keyring(table, new MasterKeyFile(settings("", MASTER)));
	}

	private KeyTable table(String name, String master) {
		return (KeyTable) KeyStores.keyStore(settings(name, master));
	}

	private KeySettings settings(String name, String master) {
		return new KeySettings(this.folder, master, "", "jdbc:h2:mem:keys-" + name + ";DB_CLOSE_DELAY=-1", "", "");
	}

}
