package fr.intendance.keys;

import java.nio.file.Path;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the keys are, apart from the data.
 *
 * @param folder holds the keys of the clients, unless a database does, and the master key
 * in {@code master.key}, unless it is given
 * @param masterKey the master key itself, 32 bytes in base64; empty where it is a file
 * @param formerMasterKey the one before, while {@code rotate-master-key} runs
 * @param url of the database that holds the keys of the clients, for several nodes; empty
 * for the folder
 * @param username who signs in there
 * @param password with what
 */
@Validated
@ConfigurationProperties("intendance.keys")
record KeySettings(@DefaultValue("data/keys") @NotNull Path folder, @DefaultValue("") String masterKey,
		@DefaultValue("") String formerMasterKey, @DefaultValue("") String url, @DefaultValue("") String username,
		@DefaultValue("") String password) {

	/** The settings hold secrets. */
	@Override
	public String toString() {
		return "Keys in " + (this.url.isEmpty() ? this.folder : "a database");
	}

}
