package fr.intendance.keys;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks whether the keys are those of these data before anything is read or written. */
@Component
class KeyStoreCheck {

	private final Keyring keys;

	private final BlindIndex index;

	KeyStoreCheck(Keyring keys, BlindIndex index) {
		this.keys = keys;
		this.index = index;
	}

	/**
	 * The first time, the database notes which key store is its own.
	 * @throws KeysRefused where it is another one now, or none
	 */
	void sameAsBefore(DataSource database) {
		JdbcClient client = JdbcClient.create(database);
		String before = client.sql("select fingerprint from key_store").query(String.class).optional().orElse(null);
		if (before != null && this.keys.isEmpty()) {
			throw new KeysRefused("Le coffre de clés de cette base est introuvable : sans lui, elle est illisible.",
					"Remettez le dossier intendance.keys.folder (data/keys par défaut) ou la base intendance.keys.url"
							+ " qui va avec elle. Rien n’a été modifié.");
		}
		String now = this.index.of("the key store of this database");
		if (before == null) {
			client.sql("insert into key_store (id, fingerprint) values (1, ?)").param(now).update();
		}
		else if (!before.equals(now)) {
			throw new KeysRefused("Ce coffre de clés est celui d’une autre base.",
					"Indiquez le bon dossier par intendance.keys.folder, ou une autre base par spring.datasource.url.");
		}
	}

}
