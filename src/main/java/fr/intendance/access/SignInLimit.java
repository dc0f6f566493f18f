package fr.intendance.access;

import java.time.Duration;
import java.util.Map;

import fr.intendance.client.Allowance;

import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords, and nobody else. Wrong passwords count against
 * the line they come by, and those of strangers also against the account, whatever lines
 * they use. A device that signed in to the account before has an allowance of its own, so
 * that no stranger can keep its owner out. Guesses that are under way at the same moment
 * may go over the allowance by as many.
 */
@Component
class SignInLimit {

	private final Allowance account = new Allowance(100, Duration.ofHours(1));

	private final Allowance line = new Allowance(50, Duration.ofHours(1));

	private final Allowance accountFromHere = new Allowance(10, Duration.ofMinutes(10));

	private final KnownDevices devices;

	SignInLimit(KnownDevices devices) {
		this.devices = devices;
	}

	/** What a wrong password of this user from this place counts against. */
	Map<Allowance, String> counted(String user, SignInPlace place) {
		if (this.devices.knows(user, place)) {
			return Map.of(this.accountFromHere, user + " device " + Secret.fingerprint(place.device().orElseThrow()));
		}
		return Map.of(this.account, user, this.line, place.line(), this.accountFromHere,
				user + " line " + place.line());
	}

	/**
	 * @throws TooManyTries if one of them is used up
	 */
	void admit(Map<Allowance, String> counted) {
		if (!counted.entrySet().stream().allMatch((one) -> one.getKey().leaves(one.getValue()))) {
			throw new TooManyTries();
		}
	}

	/** A password was wrong. */
	void failed(Map<Allowance, String> counted) {
		counted.forEach(Allowance::spend);
	}

}
