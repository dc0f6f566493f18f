package fr.intendance.backup;

import java.time.Duration;

import fr.intendance.engine.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes a backup a day, on machines too that are off at night: as soon as the newest is a
 * day old.
 */
@Component
@ConditionalOnProperty(name = "intendance.backup.automatic", matchIfMissing = true)
class BackupSchedule {

	private static final Logger LOG = LoggerFactory.getLogger(BackupSchedule.class);

	private static final Duration DAY = Duration.ofDays(1);

	private final Backups backups;

	BackupSchedule(Backups backups) {
		this.backups = backups;
	}

	@Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
	void look() {
		if (this.backups.olderThan(DAY)) {
			try {
				this.backups.take();
			}
			catch (Refused ex) {
				LOG.warn("Aucune sauvegarde aujourd’hui : {}", ex.sentence());
			}
		}
	}

}
