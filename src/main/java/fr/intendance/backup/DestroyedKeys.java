package fr.intendance.backup;

import fr.intendance.keys.KeyDestroyed;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Has a key that was destroyed leave the copy of the keys at once, not with the next
 * backup only: until then a stolen copy of both would still open who is forgotten.
 */
@Component
class DestroyedKeys {

	private final Backups backups;

	DestroyedKeys(Backups backups) {
		this.backups = backups;
	}

	/** Before the erasure is noted as done: what breaks off in between is done again. */
	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
	void leaveTheCopy(KeyDestroyed destroyed) {
		this.backups.copyKeysAnew();
	}

}
