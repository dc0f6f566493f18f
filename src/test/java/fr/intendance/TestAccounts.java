package fr.intendance;

import fr.intendance.engine.Accounts;
import fr.intendance.engine.Role;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;

/**
 * The people of the tests: {@code manager}, {@code assistant}, {@code integrator} and
 * {@code administrator}, one for each role, the password being the name.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestAccounts implements ApplicationRunner {

	private final Accounts accounts;

	public TestAccounts(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		openAgain();
	}

	/** Opens those who are missing. */
	public void openAgain() {
		open("manager", Role.OFFICE_MANAGER);
		open("assistant", Role.ASSISTANT);
		open("integrator", Role.INTEGRATOR);
		open("administrator", Role.ADMINISTRATOR);
	}

	private void open(String user, Role role) {
		if (this.accounts.actor(user).isEmpty()) {
			this.accounts.open(user, user, role);
		}
	}

}
