package fr.intendance.quote;

import java.util.List;
import java.util.Optional;

import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.document.Line;
import fr.intendance.engine.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows quotes: to the firm while they are prepared, to clients once they are issued. */
@Service
@Transactional(readOnly = true)
public class Quotes {

	private final QuoteRepository quotes;

	private final QuoteAnswerRepository answers;

	private final QuotePress press;

	private final Engagements engagements;

	Quotes(QuoteRepository quotes, QuoteAnswerRepository answers, QuotePress press, Engagements engagements) {
		this.quotes = quotes;
		this.answers = answers;
		this.press = press;
		this.engagements = engagements;
	}

	/**
	 * The quote as the firm works on it, its totals as they would be today.
	 * @throws Refused 404 if the engagement has none yet
	 */
	public QuoteDraft draft(EngagementReference reference) {
		Quote quote = this.quotes.findById(reference.value()).orElseThrow(Quotes::unknown);
		Engagement engagement = this.engagements.get(reference);
		return new QuoteDraft(reference, this.engagements.client(engagement).company(), quote.state(), quote.terms(),
				quote.lines(false), quote.lines(true), this.press.totals(quote), this.press.regime(), quote.reason());
	}

	/** The quote that the client has or had last, if one was issued. */
	public Optional<OfferedQuote> offered(EngagementReference reference) {
		return this.quotes.findById(reference.value()).filter((quote) -> quote.number().isPresent()).map(Quotes::offer);
	}

	/**
	 * The quote that became a contract.
	 * @throws Refused 409 if none was accepted
	 */
	public AcceptedQuote accepted(EngagementReference reference) {
		QuoteAnswer yes = this.answers.findFirstByEngagementAndKindOrderByIdDesc(reference.value(), QuoteState.ACCEPTED)
			.orElseThrow(() -> Refused.conflict("Le devis de ce dossier n’est pas accepté."));
		return new AcceptedQuote(offered(reference).orElseThrow(), yes.name(), yes.capacity(), yes.givenAt());
	}

	/** The user who prepared the quote, once somebody did. */
	public Optional<String> preparedBy(EngagementReference reference) {
		return this.quotes.findById(reference.value()).flatMap(Quote::preparedBy);
	}

	private static OfferedQuote offer(Quote quote) {
		List<Line> options = quote.lines(true);
		return new OfferedQuote(quote.reference(), quote.number().orElseThrow(), quote.edition(),
				quote.sha256().orElseThrow(), quote.state(), quote.terms(), quote.lines(false), options,
				quote.issuedTotals().orElseThrow(), quote.validUntil().orElseThrow(), quote.specification());
	}

	static Refused unknown() {
		return Refused.unknown("Ce dossier n’a pas encore de devis.");
	}

}
