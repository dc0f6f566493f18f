package fr.intendance.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Checks passwords at the same cost whether or not there is such a user, and keeps those
 * that the engine's quick hash made anew by the slow one. A program sends its password
 * with each request: one that was right is known again by {@link ProvenPasswords}.
 */
@Component
class Passwords {

	private final ObjectProvider<IdentityService> identity;

	private final SlowHash slow;

	/** Knows what the engine kept before by itself. */
	private final PasswordManager hashes;

	private final ProvenPasswords proven = new ProvenPasswords();

	/** What no password has. */
	private final Supplier<String> nobody;

	Passwords(ObjectProvider<IdentityService> identity, SlowHash slow) {
		this.identity = identity;
		this.slow = slow;
		this.hashes = new PasswordManager(slow, List.of());
		this.nobody = SingletonSupplier.of(() -> this.hashes.encrypt("nobody"));
	}

	/** Whether the password is that of the user, who may not exist. */
	boolean right(String user, String password) {
		Optional<UserEntity> account = account(user).filter((one) -> one.getPassword() != null);
		if (account.isEmpty()) {
			this.hashes.check(password, this.nobody.get());
			return false;
		}
		String stored = account.get().getPassword();
		if (this.proven.knows(user, stored, password)) {
			return true;
		}
		boolean right = this.hashes.check(EncryptionUtil.saltPassword(password, account.get().getSalt()), stored);
		if (right && this.slow.made(stored)) {
			this.proven.remember(user, stored, password);
		}
		else if (right) {
			keepAnew(account.get(), password);
		}
		else if (!this.slow.made(stored)) {
			this.hashes.check(password, this.nobody.get());
		}
		return right;
	}

	/** The user as the engine stores them, if there is one. */
	Optional<UserEntity> account(String user) {
		return Inside.run(() -> Optional
			.ofNullable((UserEntity) this.identity.getObject().createUserQuery().userId(user).singleResult()));
	}

	private void keepAnew(UserEntity account, String password) {
		try {
			Inside.run(() -> {
				account.setPassword(password);
				this.identity.getObject().saveUser(account);
				return account;
			});
		}
		catch (OptimisticLockingException ex) {
			// a request at the same moment did it
		}
	}

}
