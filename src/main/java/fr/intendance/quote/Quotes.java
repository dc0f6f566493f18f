package fr.intendance.quote;

import java.util.List;
import java.util.Optional;

import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.document.Line;
import fr.intendance.engine.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows quotes: to the firm while they are prepared, to clients once they are issued. */
@Service
@Transactional(readOnly = true)
public class Quotes {

	private final QuoteRepository quotes;

	private final QuoteEditionRepository editions;

	private final QuoteAnswerRepository answers;

	private final QuotePress press;

	private final Engagements engagements;

	Quotes(QuoteRepository quotes, QuoteEditionRepository editions, QuoteAnswerRepository answers, QuotePress press,
			Engagements engagements) {
		this.quotes = quotes;
		this.editions = editions;
		this.answers = answers;
		this.press = press;
		this.engagements = engagements;
	}

	/** Whether the firm ever issued one. */
	public boolean anyIssued() {
		return this.editions.count() > 0;
	}

	/**
	 * The quote as the firm works on it, its totals as they would be today.
	 * @throws Refused 404 if the engagement has none yet
	 */
	public QuoteDraft draft(EngagementReference reference) {
		return draft(this.quotes.findById(reference.value()).orElseThrow(Quotes::unknown));
	}

	/** The same of one that is tried, and not kept. */
	QuoteDraft draft(Quote quote) {
		Engagement engagement = this.engagements.get(quote.reference());
		return new QuoteDraft(quote.reference(), this.engagements.client(engagement).company(), quote.state(),
				quote.terms(), quote.lines(false), quote.lines(true), this.press.totals(quote),
				this.press.regime(quote), quote.reason());
	}

	/** The quote that the firm works on now, if it does. */
	public Optional<QuoteDraft> inPreparation(EngagementReference reference) {
		return this.quotes.findById(reference.value())
			.filter((quote) -> quote.state().isPreparable() || quote.state() == QuoteState.PREPARED)
			.map(this::draft);
	}

	/**
	 * The quote that the client has or had last, as it was issued, if one was; what is
	 * prepared after it does not show.
	 */
	public Optional<OfferedQuote> offered(EngagementReference reference) {
		List<QuoteEdition> issued = this.editions.findByReferenceOrderByEditionDesc(reference.value());
		return issued.stream()
			.findFirst()
			.map((last) -> last.offer(state(reference), issued.stream().skip(1).findFirst().map(QuoteEdition::number)));
	}

	/** What was said last about it: why it was declined, or what is to change. */
	public Optional<FreeText> said(EngagementReference reference) {
		return this.quotes.findById(reference.value())
			.flatMap(Quote::reason)
			.filter((reason) -> !reason.value().isBlank());
	}

	/**
	 * The quote that became a contract.
	 * @throws Refused 409 if none was accepted
	 */
	public AcceptedQuote accepted(EngagementReference reference) {
		QuoteAnswer yes = yes(reference)
			.orElseThrow(() -> Refused.conflict("Le devis de ce dossier n’est pas accepté."));
		OfferedQuote offer = offered(reference).orElseThrow();
		List<Line> options = taken(offer, yes);
		return new AcceptedQuote(offer, options, yes.name(), yes.capacity(), yes.givenAt(),
				Optional.ofNullable(yes.place()).orElse(SigningPlace.AT_A_DISTANCE));
	}

	/** What the client took of what was offered beside; nothing without a quote. */
	public List<Line> takenBeside(EngagementReference reference) {
		return yes(reference).map((yes) -> taken(offered(reference).orElseThrow(), yes)).orElse(List.of());
	}

	private Optional<QuoteAnswer> yes(EngagementReference reference) {
		return this.answers.findFirstByEngagementAndKindOrderByIdDesc(reference.value(), QuoteState.ACCEPTED);
	}

	private static List<Line> taken(OfferedQuote offer, QuoteAnswer yes) {
		return offer.taken(ChosenOptions.read(Optional.ofNullable(yes.options()).orElse("")));
	}

	/** The user who prepared the quote, once somebody did. */
	public Optional<String> preparedBy(EngagementReference reference) {
		return this.quotes.findById(reference.value()).flatMap(Quote::preparedBy);
	}

	private QuoteState state(EngagementReference reference) {
		return this.quotes.findById(reference.value()).orElseThrow(Quotes::unknown).state().ofTheEdition();
	}

	static Refused unknown() {
		return Refused.unknown("Ce dossier n’a pas encore de devis.");
	}

}
