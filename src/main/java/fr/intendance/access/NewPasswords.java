package fr.intendance.access;

import java.util.Locale;

import fr.intendance.engine.Accounts;
import fr.intendance.engine.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets users replace their password. */
@Service
class NewPasswords {

	static final int SHORTEST = 12;

	private static final int LONGEST = 200;

	private final Accounts accounts;

	private final OneTimePasswords oneTimePasswords;

	NewPasswords(Accounts accounts, OneTimePasswords oneTimePasswords) {
		this.accounts = accounts;
		this.oneTimePasswords = oneTimePasswords;
	}

	/**
	 * Replaces the password of a user, who may then do everything their roles allow.
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
