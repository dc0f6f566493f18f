package fr.intendance.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The keys over starts of the product, and their master key. */
class KeyringTest {

	private static final byte[] BOUND = "bound".getBytes();

	@TempDir
	private Path folder;

	@Test
	void makesAMasterKeyOnTheFirstStartThatOnlyItsOwnerReads() throws IOException {
		KeyFixture.keyring(this.folder).forWriting("2026-0001");

		Path master = this.folder.resolve("master.key");
		assertThat(Files.readString(master)).hasSize(44);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(master))).isEqualTo("rw-------");
		assertThat(PosixFilePermissions
			.toString(Files.getPosixFilePermissions(this.folder.resolve("clients/2026-0001.key"))))
			.isEqualTo("rw-------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.folder.resolve("clients"))))
			.isEqualTo("rwx------");
	}

	@Test
	void hasTheSameKeysAfterTheNextStart() throws Exception {
		byte[] sealed = KeyFixture.keyring(this.folder).forWriting("2026-0001").encrypt(new byte[] { 7 }, BOUND);

		assertThat(KeyFixture.keyring(this.folder).forReading("2026-0001").orElseThrow().decrypt(sealed, BOUND))
			.isEqualTo(new byte[] { 7 });
	}

	@Test
	void hasAKeyOfItsOwnForEachClient() throws Exception {
		Keyring keys = KeyFixture.keyring(this.folder);
		byte[] sealed = keys.forWriting("2026-0001").encrypt(new byte[] { 7 }, BOUND);

		assertThatThrownBy(() -> keys.forWriting("2026-0002").decrypt(sealed, BOUND))
			.isInstanceOf(java.security.GeneralSecurityException.class);
	}

	@Test
	void keepsNoKeyInClear() throws IOException {
		KeyFixture.keyring(this.folder).forWriting("2026-0001");

		try (Stream<Path> files = Files.list(this.folder.resolve("clients"))) {
			assertThat(files).hasSize(1)
				.allSatisfy((file) -> assertThat(Files.readString(file)).matches("[0-9a-f]{16} \\S+"));
		}
	}

	@Test
	void startsNotWithoutTheMasterKey() throws IOException {
		KeyFixture.keyring(this.folder).forWriting("2026-0001");
		Files.delete(this.folder.resolve("master.key"));

		assertThatExceptionOfType(KeysRefused.class)
			.isThrownBy(() -> KeyFixture.keyring(this.folder).forReading("2026-0001"))
			.withMessage("La clé maîtresse du coffre de clés est introuvable.")
			.satisfies((refused) -> assertThat(refused.action()).contains("INTENDANCE_KEYS_MASTER_KEY"));
		assertThat(this.folder.resolve("master.key")).doesNotExist();
	}

	@Test
	void startsNotWithAnotherMasterKey() {
		KeyFixture.keyring(this.folder).forWriting("2026-0001");

		assertThatExceptionOfType(KeysRefused.class)
			.isThrownBy(() -> KeyFixture.keyring(KeyFixture.settings(this.folder, MasterKey.generate(), ""))
				.forReading("2026-0001"))
			.withMessage("La clé maîtresse n’est pas celle qui a fermé ce coffre de clés.");
	}

	@Test
	void takesNoPasswordForAMasterKey() {
		for (String weak : new String[] { "motdepasse", "c2hvcnQ=", "é" }) {
			assertThatExceptionOfType(KeysRefused.class)
				.isThrownBy(
						() -> KeyFixture.keyring(KeyFixture.settings(this.folder, weak, "")).forWriting("2026-0001"))
				.withMessageContaining("32 octets");
		}
	}

	@Test
	void refusesAKeyThatWasSwapped() throws IOException {
		Keyring keys = KeyFixture.keyring(this.folder);
		keys.forWriting("2026-0001");
		keys.forWriting("2026-0002");
		Files.copy(this.folder.resolve("clients/2026-0001.key"), this.folder.resolve("clients/2026-0002.key"),
				java.nio.file.StandardCopyOption.REPLACE_EXISTING);

		assertThatExceptionOfType(KeysRefused.class)
			.isThrownBy(() -> KeyFixture.keyring(this.folder).forReading("2026-0002"))
			.withMessageContaining("abîmée");
	}

	@Test
	void tellsALostKeyFromADestroyedOne() throws IOException {
		Keyring keys = KeyFixture.keyring(this.folder);
		keys.forWriting("2026-0001");
		keys.forWriting("2026-0002");
		keys.destroy("2026-0001");
		Files.delete(this.folder.resolve("clients/2026-0002.key"));

		Keyring next = KeyFixture.keyring(this.folder);
		assertThat(next.isDestroyed("2026-0001")).isTrue();
		assertThat(next.forReading("2026-0001")).isEmpty();
		assertThat(next.isDestroyed("2026-0002")).isFalse();
		assertThatExceptionOfType(KeysRefused.class).isThrownBy(() -> next.forReading("2026-0002"));
	}

	@Test
	void leavesNothingOfADestroyedKey() throws IOException {
		Keyring keys = KeyFixture.keyring(this.folder);
		keys.forWriting("2026-0001");

		keys.destroy("2026-0001");

		assertThat(Files.readString(this.folder.resolve("clients/2026-0001.key"))).isEqualTo("destroyed ");
	}

}
