package fr.intendance.desk;

import java.util.List;
import java.util.Set;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;
import fr.intendance.engine.FormValues;
import fr.intendance.quote.Acceptance;
import fr.intendance.quote.OfferedQuote;
import fr.intendance.quote.QuoteAnswers;
import fr.intendance.quote.Quotes;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(3)
class QuoteForms implements AnswerForm {

	private final Quotes quotes;

	private final QuoteAnswers answers;

	QuoteForms(Quotes quotes, QuoteAnswers answers) {
		this.quotes = quotes;
		this.answers = answers;
	}

	@Override
	public List<Open> open(EngagementReference reference) {
		return this.quotes.offered(reference)
			.filter(OfferedQuote::isOpen)
			.map((quote) -> List.of(acceptance(quote), changes(reference), refusal(reference)))
			.orElse(List.of());
	}

	/** The fingerprint goes along: what was replaced meanwhile is not accepted. */
	private Open acceptance(OfferedQuote quote) {
		return new Open("quote-acceptance", "Acceptation du devis " + quote.number(),
				List.of(Field.hidden("sha256", quote.sha256()), Field.line("name", "Nom de la personne qui accepte"),
						Field.line("capacity", "Sa qualité, par exemple gérante")),
				(given) -> this.answers.accept(quote.reference(), acceptance(given.values()), given.answer()));
	}

	private static Acceptance acceptance(FormValues values) {
		return new Acceptance(values.requiredLine("sha256", 64),
				PersonName.of("name", values.requiredLine("name", 120)),
				new FreeText(values.requiredLine("capacity", 100)), Set.of());
	}

	private Open changes(EngagementReference reference) {
		return new Open("quote-changes", "Modification du devis demandée",
				List.of(Field.text("text", "Ce que le client souhaite modifier", true)), (given) -> this.answers
					.askForChanges(reference, new FreeText(given.values().requiredText("text", 2000)), given.answer()));
	}

	private Open refusal(EngagementReference reference) {
		return new Open("quote-refusal", "Refus du devis", List.of(Field.text("reason", "La raison du refus", false)),
				(given) -> this.answers.decline(reference,
						new FreeText(given.values().optionalText("reason", 2000).orElse("")), given.answer()));
	}

}
