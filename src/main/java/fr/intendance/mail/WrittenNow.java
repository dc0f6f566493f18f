package fr.intendance.mail;

import java.util.HashSet;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Which mails the running transaction wrote. */
@Component
class WrittenNow {

	void note(long mail) {
		if (!TransactionSynchronizationManager.hasResource(this)) {
			TransactionSynchronizationManager.bindResource(this, new HashSet<Long>());
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
				@Override
				public void afterCompletion(int status) {
					TransactionSynchronizationManager.unbindResourceIfPossible(WrittenNow.this);
				}
			});
		}
		resource().add(mail);
	}

	/** Their ids. */
	Set<Long> all() {
		return TransactionSynchronizationManager.hasResource(this) ? Set.copyOf(resource()) : Set.of();
	}

	@SuppressWarnings("unchecked")
	private Set<Long> resource() {
		return (Set<Long>) TransactionSynchronizationManager.getResource(this);
	}

}
