package fr.intendance.client;

import java.util.Optional;

import fr.intendance.document.Siret;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.mail.EmailAddress;

/**
 * The first word of somebody who may delegate work, as the public form and outside
 * programs give it.
 *
 * @param company the name of the company
 * @param contactName who writes
 * @param siren the nine digits of the business, if given
 * @param email where to answer
 * @param phone where to call, if given
 * @param message what they wrote, at most 4,000 characters, if anything
 * @param source where they heard of the firm, if said
 * @param locale {@code fr} or {@code en}
 * @param selfCheck what they answered to the self-check before, if they send it along
 */
public record Enquiry(String company, Optional<String> siren, PersonName contactName, EmailAddress email,
		Optional<PhoneNumber> phone, Optional<FreeText> message, Optional<String> source, String locale,
		Optional<String> selfCheck) {

	/** Without a self-check. */
	public Enquiry(String company, Optional<String> siren, PersonName contactName, EmailAddress email,
			Optional<PhoneNumber> phone, Optional<FreeText> message, Optional<String> source, String locale) {
		this(company, siren, contactName, email, phone, message, source, locale, Optional.empty());
	}

	/**
	 * Reads the fields of an enquiry.
	 * @throws Refused with the first field that is missing or wrong, consent included:
	 * without it we may keep nothing (GDPR art. 6)
	 */
	public static Enquiry of(FormValues values) {
		Enquiry enquiry = new Enquiry(values.requiredLine("company", 200),
				values.optionalLine("siren", 20).map(Enquiry::siren),
				PersonName.of("contactName", values.requiredLine("contactName", 120)),
				EmailAddress.of("email", values.requiredLine("email", 254)),
				values.optionalLine("phone", 40).map(phone -> PhoneNumber.of("phone", phone)),
				values.optionalText("message", 4000).map(FreeText::new), values.optionalLine("source", 100),
				values.optionalLine("locale", 35).map(Enquiry::language).orElse("fr"),
				values.optionalLine("selfCheck", 400));
		if (!values.yes("consent")) {
			throw Refused.invalid("consent",
					"Sans votre accord pour être recontacté, nous ne pouvons pas garder cette demande : cochez la case.");
		}
		return enquiry;
	}

	private static String siren(String typed) {
		return Siret.sirenOf(typed)
			.orElseThrow(() -> Refused.invalid("siren",
					"Un numéro SIREN a neuf chiffres, par exemple 732 829 320 : vérifiez-le, ou laissez ce champ vide."));
	}

	/** Whatever is not English is written to in French. */
	private static String language(String tag) {
		if (!tag.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")) {
			throw Refused.invalid("locale", "Indiquez une langue, par exemple fr ou en.");
		}
		return tag.toLowerCase().startsWith("en") ? "en" : "fr";
	}

}
