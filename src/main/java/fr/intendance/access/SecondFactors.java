package fr.intendance.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import fr.intendance.client.Allowance;
import fr.intendance.engine.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second factor of the firm's people: a code that their phone shows, or one of ten
 * recovery codes where the phone is gone. Each code is good once. Only who has the
 * password gets to type one, so wrong codes may wait without a stranger locking anybody
 * out.
 */
@Service
class SecondFactors {

	private static final int RECOVERY_CODES = 10;

	private final Allowance wrong = new Allowance(5, Duration.ofMinutes(10));

	private final SecondFactorRows rows;

	private final Clock clock;

	SecondFactors(SecondFactorRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	Optional<SecondFactor> of(String user) {
		return this.rows.find(user);
	}

	int recoveryCodesLeft(String user) {
		return this.rows.recoveryCodesLeft(user);
	}

	/**
	 * Makes a secret, which counts once it is confirmed; another click changes nothing.
	 */
	@Transactional
	void begin(String user) {
		if (this.rows.find(user).isEmpty()) {
			this.rows.add(user, Totp.secret());
		}
	}

	/**
	 * From now on the password is not enough.
	 * @return the recovery codes, which nobody can be shown again
	 * @throws Refused 400 naming {@code code} if the phone shows another code, 409 if
	 * there is nothing to confirm
	 */
	@Transactional
	List<String> confirm(String user, String typed) {
		SecondFactor factor = this.rows.find(user)
			.filter((one) -> !one.confirmed())
			.orElseThrow(
					() -> Refused.conflict("Il n’y a rien à confirmer. Rechargez la page pour voir où vous en êtes."));
		check(user, factor, typed);
		List<String> codes = Stream.generate(Secret::recoveryCode).limit(RECOVERY_CODES).toList();
		this.rows.confirm(user, this.clock.instant(), codes);
		return codes;
	}

	/**
	 * Uses a code up.
	 * @throws Refused 400 naming {@code code} if it is wrong, 429 after several wrong
	 * ones
	 */
	@Transactional
	void check(String user, String typed) {
		check(user, this.rows.find(user).orElseThrow(SecondFactors::wrongCode), typed);
	}

	/**
	 * The password is enough again.
	 * @throws Refused as {@link #check}
	 */
	@Transactional
	void remove(String user, String typed) {
		check(user, typed);
		this.rows.remove(user);
	}

	private void check(String user, SecondFactor factor, String typed) {
		if (!this.wrong.leaves(user)) {
			throw Refused.tooMany("Trop de codes incorrects. Patientez dix minutes, puis recommencez.");
		}
		if (!uses(user, factor, typed.replaceAll("[\\s\\u00a0\\u202f]", "").toLowerCase(Locale.ROOT))) {
			this.wrong.spend(user);
			throw wrongCode();
		}
	}

	private boolean uses(String user, SecondFactor factor, String code) {
		OptionalLong step = Totp.step(factor.secret(), code, this.clock.instant(), factor.lastStep());
		return (step.isPresent()) ? this.rows.use(user, step.getAsLong())
				: factor.confirmed() && this.rows.useRecovery(user, code);
	}

	private static Refused wrongCode() {
		return Refused.invalid("code",
				"Ce code n’est pas le bon, ou il a déjà servi. Attendez que votre application en affiche un autre, puis "
						+ "recommencez.");
	}

}
