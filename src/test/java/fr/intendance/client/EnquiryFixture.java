package fr.intendance.client;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import fr.intendance.mail.EmailAddress;

/** Enquiries of people who may delegate work. */
public final class EnquiryFixture {

	private static final AtomicInteger WRITERS = new AtomicInteger();

	private EnquiryFixture() {
	}

	/** Camille Durand of the Atelier Durand, who writes French. */
	public static Enquiry ofCamille() {
		return new Enquiry("Atelier Durand", Optional.empty(), new PersonName("Camille Durand"),
				EmailAddress.of("email", email()), Optional.of(new PhoneNumber("06 12 34 56 78")),
				Optional.of(new FreeText("Mes factures me débordent.")), Optional.empty(), "fr");
	}

	/** The same who reads English. */
	public static Enquiry inEnglish() {
		Enquiry french = ofCamille();
		return new Enquiry(french.company(), french.siren(), french.contactName(), french.email(), french.phone(),
				Optional.of(new FreeText("My invoices overwhelm me.")), french.source(), "en");
	}

	/** Another one each time: who wrote before would be joined to their engagement. */
	private static String email() {
		return "camille.durand.%d@atelier.example".formatted(WRITERS.incrementAndGet());
	}

	/** The same as fields of a form. */
	public static Map<String, Object> fields() {
		return new HashMap<>(Map.of("company", "Atelier Durand", "contactName", "Camille Durand", "email", email(),
				"consent", true));
	}

}
