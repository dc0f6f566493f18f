package fr.intendance.backup;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Backups for programs, and for who asks with {@code curl}. */
@RestController
class BackupController {

	private final Backups backups;

	BackupController(Backups backups) {
		this.backups = backups;
	}

	/**
	 * Makes one now; the routes let in the administrator only.
	 * @throws fr.intendance.engine.Refused 409 where it cannot be made
	 */
	@PostMapping("/api/backups")
	@ResponseStatus(HttpStatus.CREATED)
	Backup take() {
		return this.backups.take();
	}

}
