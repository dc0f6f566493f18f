package fr.intendance.keys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The keys in one file, apart from the data, and back. */
class KeyCopyTest {

	private static final byte[] BOUND = "bound".getBytes();

	@TempDir
	private Path folder;

	private Keyring keys;

	private byte[] sealed;

	private Path file;

	@BeforeEach
	void twoClients() throws Exception {
		this.file = this.folder.resolve("elsewhere").resolve("intendance.keys");
		this.keys = KeyFixture.keyring(this.folder.resolve("keys"));
		this.sealed = this.keys.forWriting("2026-0001").encrypt(new byte[] { 7 }, BOUND);
		this.keys.forWriting("2026-0002");
	}

	@Test
	void opensInAnEmptyPlaceWhatWasSealedBefore() throws Exception {
		assertThat(copy("keys").writeTo(this.file)).isEqualTo(2);

		assertThat(copy("new").restore(this.file)).isEqualTo(2);

		assertThat(KeyFixture.keyring(this.folder.resolve("new"))
			.forReading("2026-0001")
			.orElseThrow()
			.decrypt(this.sealed, BOUND)).isEqualTo(new byte[] { 7 });
		assertThat(copy("new").restore(this.file)).as("a second time").isEqualTo(2);
	}

	@Test
	void isReadByItsOwnerOnly() throws Exception {
		copy("keys").writeTo(this.file);

		assertThat(Files.getPosixFilePermissions(this.file)).containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ,
				PosixFilePermission.OWNER_WRITE);
		assertThat(Files.getPosixFilePermissions(this.file.getParent()))
			.allMatch((right) -> right.name().startsWith("OWNER"));
	}

	@Test
	void movesToADatabaseOfKeysAndBack() throws Exception {
		copy("keys").writeTo(this.file);
		String before = Files.readString(this.file);
		String master = Files.readString(this.folder.resolve("keys/master.key")).strip();
		KeySettings shared = new KeySettings(this.folder.resolve("node"), master, "",
				"jdbc:h2:mem:copied-keys;DB_CLOSE_DELAY=-1", "sa", "");
		try (KeyTable table = new KeyTable(shared)) {
			KeyCopy copy = new KeyCopy(shared, table, new MasterKeyFile(shared));

			assertThat(copy.restore(this.file)).isEqualTo(2);
			assertThat(copy.writeTo(this.file)).isEqualTo(2);
		}
		assertThat(before.lines().toList()).containsAll(Files.readAllLines(this.file));
		assertThat(this.folder.resolve("node/master.key")).doesNotExist();
	}

	@Test
	void bringsNoDestroyedKeyBack() {
		copy("keys").writeTo(this.file);
		this.keys.destroy("2026-0001");

		copy("keys").writeTo(this.file);
		copy("new").restore(this.file);

		Keyring restored = KeyFixture.keyring(this.folder.resolve("new"));
		assertThat(restored.forReading("2026-0001")).isEmpty();
		assertThat(restored.isDestroyed("2026-0001")).isTrue();
		assertThat(restored.forReading("2026-0002")).isPresent();
	}

	@Test
	void keepsTheCopyOfAStoreThatLostKeys() throws Exception {
		copy("keys").writeTo(this.file);
		String before = Files.readString(this.file);
		Files.delete(this.folder.resolve("keys/clients/2026-0002.key"));

		assertThatExceptionOfType(KeysRefused.class).isThrownBy(() -> copy("keys").writeTo(this.file));

		assertThat(this.file).hasContent(before);
	}

	@Test
	void writesOverNoOtherKeys() throws Exception {
		copy("keys").writeTo(this.file);
		KeyFixture.keyring(this.folder.resolve("other")).forWriting("2026-0001");
		String before = Files.readString(this.folder.resolve("other/master.key"));

		assertThatExceptionOfType(KeysRefused.class).isThrownBy(() -> copy("other").restore(this.file))
			.withMessageContaining("rien n’a été modifié");

		assertThat(this.folder.resolve("other/master.key")).hasContent(before);
	}

	@Test
	void leavesAMasterKeyOfTheSettingsOut() throws Exception {
		String master = Files.readString(this.folder.resolve("keys/master.key")).strip();
		KeySettings given = KeyFixture.settings(this.folder.resolve("keys"), master, "");

		new KeyCopy(given, KeyFixture.store(given), new MasterKeyFile(given)).writeTo(this.file);

		assertThat(this.file).content().contains("2026-0001 ").doesNotContain(master);
	}

	@Test
	void refusesWhatIsNoCopy() throws Exception {
		assertThatExceptionOfType(KeysRefused.class).isThrownBy(() -> copy("new").restore(this.file));
		Files.createDirectories(this.file.getParent());
		Files.writeString(this.file, "../../etc/passwd aaaa\n");
		assertThatExceptionOfType(KeysRefused.class).isThrownBy(() -> copy("new").restore(this.file));

		assertThat(this.folder.resolve("new/clients")).doesNotExist();
	}

	@Test
	void waitsUntilTheProductIsStopped() throws Exception {
		copy("keys").writeTo(this.file);
		try (KeyLock product = KeyLock.of(this.folder.resolve("keys"), false)) {
			assertThatExceptionOfType(KeysRefused.class).isThrownBy(() -> copy("keys").restore(this.file));
		}
	}

	private KeyCopy copy(String name) {
		KeySettings settings = KeyFixture.settings(this.folder.resolve(name));
		return new KeyCopy(settings, KeyFixture.store(settings), new MasterKeyFile(settings));
	}

}
