package fr.intendance.onboarding;

import java.time.Instant;

import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;

import org.springframework.data.annotation.Id;

/**
 * Who signed what and how: the evidence, never changed.
 *
 * @param id counts the signatures
 * @param engagement the reference
 * @param name who signed
 * @param capacity as what
 * @param consents the sentences they ticked
 * @param documents number and fingerprint of each document, one a line
 * @param cameBy link, phone, mail or paper
 * @param givenBy the contact's id, or that of the user who wrote it down
 * @param givenAt UTC
 */
record ContractSignature(@Id Long id, String engagement, PersonName name, FreeText capacity, String consents,
		String documents, Answer.How cameBy, String givenBy, Instant givenAt) {

	static ContractSignature of(EngagementReference reference, Signature signature, String sentences, Answer answer) {
		return new ContractSignature(null, reference.value(), signature.name(), signature.capacity(), sentences,
				signature.fingerprints(), answer.how(), answer.by(), answer.at());
	}

}
