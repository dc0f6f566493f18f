package fr.intendance.quote;

import java.time.Instant;
import java.time.LocalDate;

import fr.intendance.client.Answer;
import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;

import org.springframework.data.annotation.Id;

/**
 * What a client answered to a quote: the evidence, never changed.
 *
 * @param id counts the answers
 * @param engagement the reference
 * @param number the quote they answered
 * @param sha256 the fingerprint of its PDF
 * @param kind accepted, declined or changes asked
 * @param cameBy link, phone, mail or paper
 * @param givenBy the contact's id, or that of the user who wrote it down
 * @param givenAt UTC
 * @param name who accepted, else null
 * @param capacity as what they accepted, else null
 * @param consents the sentences they ticked, else null
 * @param text why they declined or what they want, else null
 * @param acceptedOn the day of the yes, in Paris, else null
 * @param place where the yes was given, else null
 * @param options the places of the options that they took, parted by a blank, else null
 */
record QuoteAnswer(@Id Long id, String engagement, String number, String sha256, QuoteState kind, Answer.How cameBy,
		String givenBy, Instant givenAt, PersonName name, FreeText capacity, String consents, FreeText text,
		LocalDate acceptedOn, SigningPlace place, String options) {

	static QuoteAnswer yes(Quote quote, Acceptance acceptance, String sentences, LocalDate on, Answer answer) {
		return new QuoteAnswer(null, quote.reference().value(), quote.number().orElseThrow(), acceptance.sha256(),
				QuoteState.ACCEPTED, answer.how(), answer.by(), answer.at(), acceptance.name(), acceptance.capacity(),
				sentences, null, on, acceptance.onPaper().place(), ChosenOptions.written(acceptance.options()));
	}

	static QuoteAnswer other(Quote quote, FreeText text, Answer answer) {
		return new QuoteAnswer(null, quote.reference().value(), quote.number().orElseThrow(),
				quote.sha256().orElseThrow(), quote.state(), answer.how(), answer.by(), answer.at(), null, null, null,
				text, null, null, null);
	}

}
