package fr.intendance.backup;

import java.nio.file.Path;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where backups go; best to two other disks.
 *
 * @param folder for the data
 * @param keysFolder for the keys, never with the data
 * @param keep how many of the data are kept
 * @param automatic whether there is one a day by itself
 * @param postgresTools the folder of {@code pg_dump} and {@code pg_restore}, which are as
 * new as the server; empty where the machine finds them
 */
@Validated
@ConfigurationProperties("intendance.backup")
record BackupSettings(@DefaultValue("data/backups") @NotNull Path folder,
		@DefaultValue("data/key-backups") @NotNull Path keysFolder, @DefaultValue("14") @Min(1) int keep,
		@DefaultValue("true") boolean automatic, @DefaultValue("") String postgresTools) {

	/** Whoever finds one disk reads nothing. */
	@AssertTrue(message = "Les clés ne se sauvegardent pas dans le dossier des données : indiquez-en un autre.")
	boolean isApart() {
		return !this.folder.toAbsolutePath().normalize().equals(this.keysFolder.toAbsolutePath().normalize());
	}

	/** The one copy of the keys. */
	Path keys() {
		return this.keysFolder.resolve("intendance.keys");
	}

}
