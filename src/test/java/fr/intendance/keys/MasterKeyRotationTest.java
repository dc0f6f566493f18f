package fr.intendance.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Another master key, and the same keys of the clients. */
class MasterKeyRotationTest {

	private static final byte[] BOUND = "bound".getBytes();

	@TempDir
	private Path folder;

	private final List<String> said = new ArrayList<>();

	private byte[] sealed;

	@BeforeEach
	void twoClients() throws Exception {
		Keyring keys = KeyFixture.keyring(this.folder);
		this.sealed = keys.forWriting("2026-0001").encrypt(new byte[] { 7 }, BOUND);
		keys.forWriting("2026-0002");
		keys.destroy("2026-0002");
	}

	@Test
	void opensWhatWasSealedBeforeWithAnotherMasterKey() throws Exception {
		String before = Files.readString(this.folder.resolve("master.key"));

		int ended = run("--intendance.keys.folder=" + this.folder);

		assertThat(ended).isZero();
		assertThat(this.said).singleElement().asString().startsWith("La clé maîtresse est changée : 1 clé(s)");
		assertThat(Files.readString(this.folder.resolve("master.key"))).isNotEqualTo(before);
		assertThat(this.folder.resolve("master.former.key")).doesNotExist();
		assertThat(open(KeyFixture.settings(this.folder))).isEqualTo(new byte[] { 7 });
		assertThat(KeyFixture.keyring(this.folder).isDestroyed("2026-0002")).isTrue();
		assertThatExceptionOfType(KeysRefused.class)
			.isThrownBy(() -> open(KeyFixture.settings(this.folder, before, "")));
	}

	@Test
	void takesTheNewMasterKeyFromTheSettings() throws Exception {
		String before = Files.readString(this.folder.resolve("master.key"));
		Files.delete(this.folder.resolve("master.key"));
		String now = MasterKey.generate();

		run("--intendance.keys.folder=" + this.folder, "--intendance.keys.master-key=" + now,
				"--intendance.keys.former-master-key=" + before);

		assertThat(open(KeyFixture.settings(this.folder, now, ""))).isEqualTo(new byte[] { 7 });
	}

	@Test
	void goesOnWhereItWasBrokenOff() throws Exception {
		KeySettings settings = KeyFixture.settings(this.folder);
		KeyFixture.keyring(settings).forWriting("2026-0003");
		new MasterKeyFile(settings).renew();
		String now = Files.readString(this.folder.resolve("master.key"));

		assertThat(open(settings)).as("the product starts in between").isEqualTo(new byte[] { 7 });
		assertThat(MasterKeyRotation.rotate(settings, KeyFixture.store(settings), new MasterKeyFile(settings)))
			.isEqualTo(2);

		assertThat(Files.readString(this.folder.resolve("master.key"))).isEqualTo(now);
		assertThat(open(settings)).isEqualTo(new byte[] { 7 });
	}

	@Test
	void waitsUntilTheProductIsStopped() throws IOException {
		String before = Files.readString(this.folder.resolve("master.key"));
		try (KeyLock product = KeyLock.of(this.folder, false)) {
			assertThat(run("--intendance.keys.folder=" + this.folder)).isOne();
		}
		assertThat(this.said).singleElement().asString().contains("Arrêtez d’abord Intendance");
		assertThat(Files.readString(this.folder.resolve("master.key"))).isEqualTo(before);
	}

	@Test
	void refusesAnEmptyStore() {
		assertThat(run("--intendance.keys.folder=" + this.folder.resolve("elsewhere"))).isOne();
	}

	private int run(String... settings) {
		return MasterKeyRotation.run(List.of(settings), this.said::add);
	}

	private static byte[] open(KeySettings settings, byte[] sealed) throws Exception {
		return KeyFixture.keyring(settings).forReading("2026-0001").orElseThrow().decrypt(sealed, BOUND);
	}

	private byte[] open(KeySettings settings) throws Exception {
		return open(settings, this.sealed);
	}

}
