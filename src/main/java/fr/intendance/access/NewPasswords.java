package fr.intendance.access;

import java.time.Duration;
import java.util.Locale;

import fr.intendance.client.Allowance;
import fr.intendance.engine.Accounts;
import fr.intendance.engine.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets users replace their password. */
@Service
class NewPasswords {

	static final int SHORTEST = 12;

	private static final int LONGEST = 200;

	private final Allowance wrong = new Allowance(5, Duration.ofMinutes(10));

	private final Accounts accounts;

	private final OneTimePasswords oneTimePasswords;

	NewPasswords(Accounts accounts, OneTimePasswords oneTimePasswords) {
		this.accounts = accounts;
		this.oneTimePasswords = oneTimePasswords;
	}

	/**
	 * Replaces the password of a user who knows the one of before: whoever finds their
	 * desk open does not.
	 * @throws Refused with a sentence if it is no good, or the one of before is wrong
	 */
	@Transactional
	void replace(String user, String current, String password, String repeated) {
		if (!this.wrong.leaves(user)) {
			throw Refused.tooMany("Trop d’essais infructueux. Patientez dix minutes, puis recommencez.");
		}
		if (!this.accounts.verified(user, current)) {
			this.wrong.spend(user);
			throw Refused.invalid("current", "Ce n’est pas votre mot de passe actuel. Ressaisissez-le.");
		}
		replace(user, password, repeated);
	}

	/**
	 * Replaces the one-time password of a user, who may then do everything their roles
	 * allow.
	 * @throws Refused with a sentence if it is no good
	 */
	@Transactional
	void replace(String user, String password, String repeated) {
		if (password.length() < SHORTEST || password.length() > LONGEST || password.isBlank()) {
			throw Refused.invalid("password",
					"Votre mot de passe doit compter entre %d et %d caractères.".formatted(SHORTEST, LONGEST));
		}
		if (!password.equals(repeated)) {
			throw Refused.invalid("repeated", "Les deux saisies diffèrent. Ressaisissez votre mot de passe.");
		}
		if (password.toLowerCase(Locale.ROOT).contains(user.toLowerCase(Locale.ROOT))) {
			throw Refused.invalid("password", "Choisissez un mot de passe qui ne contient pas votre identifiant.");
		}
		this.accounts.replacePassword(user, password);
		this.oneTimePasswords.deleteById(user);
	}

}
