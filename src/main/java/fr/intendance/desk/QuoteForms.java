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

	private final Words words;

	QuoteForms(Quotes quotes, QuoteAnswers answers, Quoting quoting, Words words) {
		this.words = words;
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
		return new Open("quote-acceptance", this.words.of("desk.form.acceptance", quote.number()),
				List.of(shown(quote), Field.line("name", "desk.form.acceptance.name"),
						Field.line("capacity", "desk.form.capacity"),
						Field.date("acceptedOn", "desk.form.acceptance.on", false),
						Places.field("desk.form.acceptance.place").optional(),
						Field.file("file", "desk.form.acceptance.scan").optional()),
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
		return new Open("quote-changes", "desk.form.changes",
				List.of(shown(quote), Field.text("text", "desk.form.changes.text", true)), (given) -> {
					requireShown(quote, given.values());
					this.answers.askForChanges(quote.reference(),
							new FreeText(given.values().requiredText("text", 2000)), given.answer());
				});
	}

	private Open refusal(OfferedQuote quote) {
		return new Open("quote-refusal", "desk.form.refusal",
				List.of(shown(quote), Field.text("reason", "desk.form.refusal.reason", false)), (given) -> {
					requireShown(quote, given.values());
					this.answers.decline(quote.reference(),
							new FreeText(given.values().optionalText("reason", 2000).orElse("")), given.answer());
				});
	}

	private Open takingBack(OfferedQuote quote) {
		List<Field.Option> next = List.of(new Field.Option("AGAIN", "desk.form.takeBack.again"),
				new Field.Option("END", "desk.form.takeBack.end"));
		return new Open("quote-take-back", this.words.of("desk.form.takeBack", quote.number()),
				List.of(shown(quote), Field.text("reason", "desk.form.takeBack.reason", true),
						Field.select("next", "desk.form.takeBack.next", next)),
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
