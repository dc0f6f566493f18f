package fr.intendance.keys;

import java.nio.file.Path;

/** A key store in a folder, as the product has it. */
final class KeyFixture {

	private KeyFixture() {
	}

	static KeySettings settings(Path folder) {
		return settings(folder, "", "");
	}

	static KeySettings settings(Path folder, String master, String former) {
		return new KeySettings(folder, master, former, "", "", "");
	}

	/** As after a start. */
	static Keyring keyring(Path folder) {
		return keyring(settings(folder));
	}

	static Keyring keyring(KeySettings settings) {
		return new Keyring(store(settings), new MasterKeyFile(settings));
	}

	static KeyStore store(KeySettings settings) {
		return KeyStores.keyStore(settings);
	}

}
