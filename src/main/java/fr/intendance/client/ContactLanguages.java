package fr.intendance.client;

import java.util.Locale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The language in which each contact is written to. It is theirs to say; what was issued
 * before stays in the language in which it was issued.
 */
@Service
@Transactional
public class ContactLanguages {

	private final ContactRepository contacts;

	ContactLanguages(ContactRepository contacts) {
		this.contacts = contacts;
	}

	/** From now on they are written to in this language. */
	public void speak(Contact contact, Locale language) {
		this.contacts.findById(contact.id())
			.filter((one) -> !one.language().equals(language))
			.ifPresent((one) -> this.contacts.save(one.speaking(language)));
	}

}
