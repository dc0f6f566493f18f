package fr.intendance.client;

import java.time.Duration;

import fr.intendance.engine.Refused;
import org.springframework.stereotype.Component;

/**
 * Lets people whom nobody knows do a thing ten times a minute by one line of the network,
 * and no more.
 */
@Component
public class StrangerLimit {

	private final Allowance allowance = new Allowance(10, Duration.ofMinutes(1));

	/**
	 * @param what they do, such as {@code enquiry}
	 * @param address of the network
	 * @throws Refused 429 if this address did it too often
	 */
	public void spend(String what, String address) {
		if (!this.allowance.spend(what + " " + NetworkLine.of(address))) {
			throw Refused.tooMany("Vous avez envoyé plusieurs demandes à la suite. Réessayez dans une minute.");
		}
	}

}
