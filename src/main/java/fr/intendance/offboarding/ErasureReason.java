package fr.intendance.offboarding;

import java.util.Locale;
import java.util.stream.Stream;

import fr.intendance.engine.Refused;

/** Why a client is forgotten. */
public enum ErasureReason {

	/** They asked for it (GDPR art. 17). */
	REQUEST("À la demande du client (RGPD, art. 17)"),

	/** Nothing asks for it any more (GDPR art. 5(1)(e)). */
	RETENTION("La durée de conservation est passée (RGPD, art. 5, 1, e)");

	private final String label;

	ErasureReason(String label) {
		this.label = label;
	}

	/** In French. */
	public String label() {
		return this.label;
	}

	/**
	 * @throws Refused 400 naming {@code reason}
	 */
	public static ErasureReason of(String name) {
		return Stream.of(values())
			.filter((one) -> one.name().equals(name))
			.findFirst()
			.orElseThrow(() -> Refused.invalid("reason",
					"Choisissez le motif\u00a0: REQUEST (demande du client) ou RETENTION (durée de conservation passée)."));
	}

	/** Stands in the journal. */
	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
