package fr.intendance.client;

import java.util.Locale;

import fr.intendance.mail.EmailAddress;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A person of a client.
 *
 * @param id holds no personal data
 * @param clientId the company
 * @param name as given
 * @param email where they are written to
 * @param phone or null if not given
 * @param locale {@code fr} or {@code en}: the language they are written in
 * @param version counts the changes
 */
public record Contact(@Id String id, String clientId, PersonName name, EmailAddress email, PhoneNumber phone,
		String locale, @Version Long version) {

	/** The language they are written in. */
	public Locale language() {
		return Locale.forLanguageTag(this.locale);
	}

	/** The same person, written to in another language. */
	Contact speaking(Locale language) {
		return new Contact(this.id, this.clientId, this.name, this.email, this.phone, language.getLanguage(),
				this.version);
	}

	/** The same person, written to elsewhere. */
	Contact reachedAt(EmailAddress address) {
		return new Contact(this.id, this.clientId, this.name, address, this.phone, this.locale, this.version);
	}

}
