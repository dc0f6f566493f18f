package fr.intendance.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import fr.intendance.engine.Refused;
import fr.intendance.keys.KeyCopy;
import fr.intendance.keys.KeysRefused;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.stereotype.Service;

/** Makes backups of the data and the keys while everybody works. */
@Service
class Backups {

	private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

	private final StoredData data;

	private final BackupFolder folder;

	private final KeyCopy keys;

	private final BackupSettings settings;

	private final Clock clock;

	Backups(DataSourceProperties database, BackupFolder folder, KeyCopy keys, BackupSettings settings, Clock clock,
			MeterRegistry figures) {
		this.data = StoredData.of(database, settings);
		this.folder = folder;
		this.keys = keys;
		this.settings = settings;
		this.clock = clock;
		TimeGauge.builder("intendance.backup.age", this, TimeUnit.SECONDS, Backups::age)
			.description("since the newest backup was begun")
			.register(figures);
	}

	/**
	 * Makes a backup. The keys come second: each was in the store before the data that it
	 * seals were committed.
	 * @throws Refused 409 with what to do
	 */
	synchronized Backup take() {
		try {
			Instant at = this.clock.instant();
			Path file = this.folder.add(this.data);
			int count = this.keys.writeTo(this.settings.keys());
			LOG.info("Sauvegarde faite : {} et {}", file, this.settings.keys());
			return new Backup(at, shown(file), Files.size(file), shown(this.settings.keys()), count);
		}
		catch (KeysRefused ex) {
			throw Refused.conflict(ex.getMessage() + " " + ex.action());
		}
		catch (IOException | UncheckedIOException | SQLException ex) {
			LOG.error("Backup failed: {}", ex.toString());
			throw Refused.conflict("La sauvegarde n’a pas pu être écrite. Vérifiez la place libre et les droits sur les"
					+ " dossiers intendance.backup.folder et keys-folder ; le journal du programme dit pourquoi.");
		}
	}

	/**
	 * Writes the copy of the keys over, where there is one: what was destroyed in the
	 * store is to be in no file. Where that fails, the next backup does it.
	 */
	synchronized void copyKeysAnew() {
		if (Files.exists(this.settings.keys())) {
			try {
				this.keys.writeTo(this.settings.keys());
			}
			catch (KeysRefused | UncheckedIOException ex) {
				LOG.error("La copie des clés contient encore une clé détruite, et n’a pas pu être remplacée : {}",
						ex.toString());
			}
		}
	}

	/** Whether the newest is older than that, or there is none. */
	boolean olderThan(Duration age) {
		return this.folder.newest().filter((newest) -> newest.plus(age).isAfter(this.clock.instant())).isEmpty();
	}

	private double age() {
		return this.folder.newest()
			.map((newest) -> Duration.between(newest, this.clock.instant()).toMillis() / 1000d)
			.orElse(Double.NaN);
	}

	private static String shown(Path file) {
		return file.toAbsolutePath().normalize().toString();
	}

}
