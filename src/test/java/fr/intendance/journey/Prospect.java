package fr.intendance.journey;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import fr.intendance.leak.Canary;

/**
 * Who writes to the firm at the start of a journey.
 *
 * @param company whose work it is
 * @param name of the person
 * @param email nobody else's, so that their mails are found
 * @param phone where they are called
 * @param message what they wrote
 */
public record Prospect(String company, String name, String email, String phone, String message) {

	private static final AtomicInteger NEXT = new AtomicInteger();

	/** The files of a mailbox outlive the run that wrote them. */
	private static final String RUN = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

	public Prospect {
		Canary.type();
	}

	/** Somebody who did not write before. */
	public static Prospect somebodyNew() {
		int number = NEXT.incrementAndGet();
		return new Prospect("Atelier Canari " + number, "Camille Canari",
				"camille@canari-%d-%s.example".formatted(number, RUN), Canary.PHONE,
				"Mes factures me débordent, canari.");
	}

	/** The one whose words are searched for everywhere. */
	static Prospect canary() {
		return new Prospect(Canary.COMPANY, Canary.NAME, Canary.EMAIL, Canary.PHONE, Canary.MESSAGE);
	}

	/** As the fields of a start. */
	Map<String, Object> fields() {
		return Map.of("company", this.company, "contactName", this.name, "email", this.email, "phone", this.phone,
				"message", this.message, "consent", true);
	}

}
