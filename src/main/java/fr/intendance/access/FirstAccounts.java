package fr.intendance.access;

import java.time.Clock;
import java.util.Map;

import fr.intendance.engine.Accounts;
import fr.intendance.engine.Role;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Opens the first accounts of an empty database before the server listens: those of the
 * demo, whose passwords everybody knows, or two with passwords that work once. A database
 * of the one kind is never used as the other.
 */
@Component
class FirstAccounts implements SmartInitializingSingleton {

	private static final Map<String, Role> DEMO = Map.of("manager", Role.OFFICE_MANAGER, "assistant", Role.ASSISTANT,
			"integrator", Role.INTEGRATOR, "admin", Role.ADMINISTRATOR);

	private static final Map<String, Role> FIRM = Map.of("office-manager", Role.OFFICE_MANAGER, "admin",
			Role.ADMINISTRATOR);

	private final Accounts accounts;

	private final AccountsOpenings openings;

	private final OneTimePasswords oneTimePasswords;

	private final Environment environment;

	private final TransactionOperations transaction;

	private final Clock clock;

	FirstAccounts(Accounts accounts, AccountsOpenings openings, OneTimePasswords oneTimePasswords,
			Environment environment, TransactionOperations transaction, Clock clock) {
		this.accounts = accounts;
		this.openings = openings;
		this.oneTimePasswords = oneTimePasswords;
		this.environment = environment;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	public void afterSingletonsInstantiated() {
		String kind = this.environment.acceptsProfiles(Profiles.of("demo")) ? AccountsOpening.DEMO
				: AccountsOpening.FIRM;
		if (this.openings.existsById(kind.equals(AccountsOpening.DEMO) ? AccountsOpening.FIRM : AccountsOpening.DEMO)) {
			throw new WrongDatabase(kind);
		}
		this.transaction.executeWithoutResult(status -> open(kind));
	}

	private void open(String kind) {
		this.accounts.openGroups();
		if (this.openings.existsById(kind)) {
			return;
		}
		this.openings.save(new AccountsOpening(kind, this.clock.instant(), 0));
		if (kind.equals(AccountsOpening.DEMO)) {
			DEMO.forEach((user, role) -> this.accounts.open(user, user, role));
		}
		else {
			FIRM.forEach(this::openOnce);
		}
	}

	private void openOnce(String user, Role role) {
		String password = Secret.password();
		this.accounts.open(user, password, role);
		this.oneTimePasswords.save(new OneTimePassword(user, this.clock.instant(), 0));
		FirstPasswords
			.tell("Première connexion : identifiant %s, mot de passe provisoire %s".formatted(user, password));
	}

}
