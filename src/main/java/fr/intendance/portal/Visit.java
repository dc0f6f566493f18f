package fr.intendance.portal;

import java.time.Instant;
import java.util.Locale;

import fr.intendance.client.Answer;
import fr.intendance.client.Contact;
import fr.intendance.client.EngagementReference;
import fr.intendance.evidence.Origin;

/**
 * A contact who came by their link.
 *
 * @param secret the secret part of the address, so that the pages can lead to each other
 * @param reference the engagement that the link opens
 * @param contact whose link it is
 * @param over whether the journey is over, and nothing is asked of them any more
 * @param origin from where they came, for the evidence of what they sign
 * @param language in which they read
 */
record Visit(String secret, EngagementReference reference, Contact contact, boolean over, Origin origin,
		Locale language) {

	/** The address of a page of theirs. */
	String path(String page) {
		return "/portal/" + this.secret + "/" + page;
	}

	/** That they answered by this link, at this moment. */
	Answer answer(Instant now) {
		return new Answer(Answer.How.LINK, this.contact.id(), now);
	}

	/** Names nobody: this may end in a log. */
	@Override
	public String toString() {
		return "Visit to " + this.reference;
	}

}
