package fr.intendance.desk;

import java.util.List;
import java.util.Set;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;
import fr.intendance.engine.FormValues;
import fr.intendance.quote.Acceptance;
import fr.intendance.quote.OfferedQuote;
import fr.intendance.quote.OnPaper;
import fr.intendance.quote.QuoteAnswers;
import fr.intendance.quote.Quotes;
import fr.intendance.quote.Quoting;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(3)
class QuoteForms implements AnswerForm {

	private final Quotes quotes;

	private final QuoteAnswers answers;

	private final Quoting quoting;

	QuoteForms(Quotes quotes, QuoteAnswers answers, Quoting quoting) {
		this.quotes = quotes;
		this.answers = answers;
		this.quoting = quoting;
	}

	@Override
	public List<Open> open(EngagementReference reference) {
		return this.quotes.offered(reference)
			.filter(OfferedQuote::isOpen)
			.map((quote) -> List.of(acceptance(quote), changes(quote), refusal(quote), takingBack(quote)))
			.orElse(List.of());
	}

	/** The fingerprint goes along: what was replaced meanwhile is not accepted. */
	private Open acceptance(OfferedQuote quote) {
		return new Open("quote-acceptance", "Acceptation du devis " + quote.number(),
				List.of(shown(quote), Field.line("name", "Nom de la personne qui accepte"),
						Field.line("capacity", "Sa qualité, par exemple gérante"),
						Field.date("acceptedOn", "Jour de l’accord, si ce n’est pas aujourd’hui", false),
						Places.field("Où l’accord a été donné").optional(),
						Field.file("file", "Scan ou photo du devis signé, s’il est sur papier (PDF, PNG ou JPEG)")
							.optional()),
				(given) -> this.answers.accept(quote.reference(), acceptance(given), given.answer()));
	}

	private static Acceptance acceptance(Given given) {
		FormValues values = given.values();
		OnPaper paper = new OnPaper(values.optionalDate("acceptedOn"), Places.of(values), given.file());
		return new Acceptance(values.requiredLine("sha256", 64),
				PersonName.of("name", values.requiredLine("name", 120)),
				new FreeText(values.requiredLine("capacity", 100)), Set.of(), paper);
	}

	private Open changes(OfferedQuote quote) {
		return new Open("quote-changes", "Modification du devis demandée",
				List.of(shown(quote), Field.text("text", "Ce que le client souhaite modifier", true)), (given) -> {
					requireShown(quote, given.values());
					this.answers.askForChanges(quote.reference(),
							new FreeText(given.values().requiredText("text", 2000)), given.answer());
				});
	}

	private Open refusal(OfferedQuote quote) {
		return new Open("quote-refusal", "Refus du devis",
				List.of(shown(quote), Field.text("reason", "La raison du refus", false)), (given) -> {
					requireShown(quote, given.values());
					this.answers.decline(quote.reference(),
							new FreeText(given.values().optionalText("reason", 2000).orElse("")), given.answer());
				});
	}

	private Open takingBack(OfferedQuote quote) {
		List<Field.Option> next = List.of(new Field.Option("AGAIN", "Préparer une nouvelle version"),
				new Field.Option("END", "Renoncer : le dossier se termine"));
		return new Open("quote-take-back", "Reprendre le devis " + quote.number(),
				List.of(shown(quote),
						Field.text("reason",
								"La raison, que le client lira. Avant son échéance, un devis ne se retire"
										+ " qu’avec l’accord du client (C. civ., art. 1116)",
								true),
						Field.select("next", "Et ensuite", next)),
				(given) -> {
					requireShown(quote, given.values());
					this.quoting.takeBack(quote.reference(), new FreeText(given.values().requiredText("reason", 1000)),
							given.values().requiredChoice("next", Next.class) == Next.AGAIN);
				}, false);
	}

	private static Field shown(OfferedQuote quote) {
		return Field.hidden("sha256", quote.sha256());
	}

	private void requireShown(OfferedQuote quote, FormValues values) {
		values.optionalLine("sha256", 64).ifPresent((sha256) -> this.answers.requireShown(quote.reference(), sha256));
	}

	private enum Next {

		AGAIN, END

	}

}
