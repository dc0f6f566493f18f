package fr.intendance.client;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fr.intendance.mail.EmailAddress;

/** Enquiries of people who may delegate work. */
public final class EnquiryFixture {

	private EnquiryFixture() {
	}

	/** Camille Durand of the Atelier Durand, who writes French. */
	public static Enquiry ofCamille() {
		return new Enquiry("Atelier Durand", new PersonName("Camille Durand"),
				EmailAddress.of("email", "camille.durand@atelier.example"),
				Optional.of(new PhoneNumber("06 12 34 56 78")), Optional.of(new FreeText("Mes factures me débordent.")),
				Optional.empty(), "fr");
	}

	/** The same as fields of a form. */
	public static Map<String, Object> fields() {
		return new HashMap<>(Map.of("company", "Atelier Durand", "contactName", "Camille Durand", "email",
				"camille.durand@atelier.example", "consent", true));
	}

}
