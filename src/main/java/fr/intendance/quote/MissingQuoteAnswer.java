package fr.intendance.quote;

import java.util.List;
import java.util.Locale;

import fr.intendance.client.EngagementReference;
import fr.intendance.reminder.Ladder;
import fr.intendance.reminder.Missing;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The quote that the client has not answered: its number and what is to be paid. */
@Component
class MissingQuoteAnswer implements Missing {

	private final QuoteRepository quotes;

	private final MessageSource messages;

	MissingQuoteAnswer(QuoteRepository quotes, MessageSource messages) {
		this.quotes = quotes;
		this.messages = messages;
	}

	@Override
	public Ladder ladder() {
		return Ladder.QUOTE;
	}

	@Override
	public List<String> of(String key, Locale language) {
		return this.quotes.findById(EngagementReference.ofKey(key).value())
			.filter((quote) -> quote.number().isPresent() && quote.issuedTotals().isPresent())
			.map((quote) -> this.messages.getMessage(
					quote.terms().formula().isMonthly() ? "missing.quote.monthly" : "missing.quote",
					new Object[] { quote.number().orElseThrow(),
							quote.issuedTotals().orElseThrow().due().in(language) },
					language))
			.stream()
			.toList();
	}

}
