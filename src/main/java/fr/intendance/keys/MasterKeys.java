package fr.intendance.keys;

import java.security.GeneralSecurityException;
import java.util.List;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;

/**
 * The master key that wraps, and those that still open because a change of master key was
 * broken off.
 *
 * @param all the one that wraps first
 */
record MasterKeys(List<MasterKey> all) {

	/** The one that wraps. */
	MasterKey current() {
		return this.all.get(0);
	}

	/**
	 * @param name of whom it is; it is bound to the name, so that two cannot be swapped
	 */
	WrappedKey wrap(String name, KeysetHandle key) {
		try {
			byte[] wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(key, current().aead(),
					WrappedKey.bytes(name));
			return new WrappedKey(current().fingerprint(), wrapped);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * @throws KeysRefused where no master key that we have wrapped it
	 */
	KeysetHandle unwrap(String name, WrappedKey key) {
		MasterKey master = this.all.stream()
			.filter((one) -> one.fingerprint().equals(key.master()))
			.findFirst()
			.orElseThrow(() -> new KeysRefused("La clé maîtresse n’est pas celle qui a fermé ce coffre de clés.",
					"Remettez la bonne clé maîtresse (fichier master.key du dossier intendance.keys.folder, ou variable"
							+ " INTENDANCE_KEYS_MASTER_KEY). Rien n’a été modifié."));
		try {
			return TinkProtoKeysetFormat.parseEncryptedKeyset(key.bytes(), master.aead(), WrappedKey.bytes(name));
		}
		catch (GeneralSecurityException ex) {
			throw new KeysRefused("La clé « " + name + " » du coffre est abîmée.",
					"Reprenez le coffre de clés dans sa dernière sauvegarde.");
		}
	}

}
