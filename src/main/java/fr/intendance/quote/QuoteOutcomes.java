package fr.intendance.quote;

import fr.intendance.calendar.DueDates;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Stage;
import fr.intendance.client.Timeline;
import fr.intendance.client.Whereabouts;
import fr.intendance.evidence.Certificates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows once nobody waits for an answer to a quote any more. */
@Service
@Transactional
public class QuoteOutcomes {

	private final QuoteRepository quotes;

	private final QuoteLetters letters;

	private final Certificates certificates;

	private final Engagements engagements;

	private final Timeline timeline;

	private final DueDates dueDates;

	QuoteOutcomes(QuoteRepository quotes, QuoteLetters letters, Certificates certificates, Engagements engagements,
			Timeline timeline, DueDates dueDates) {
		this.quotes = quotes;
		this.letters = letters;
		this.certificates = certificates;
		this.engagements = engagements;
		this.timeline = timeline;
		this.dueDates = dueDates;
	}

	/**
	 * Reads how the waiting ended; who did not answer in time let it expire.
	 * @return accepted, declined, changes asked, taken back, withdrawn or expired
	 */
	public QuoteState readAnswer(EngagementReference reference) {
		Quote quote = get(reference);
		if (quote.state() == QuoteState.SENT) {
			quote.become(QuoteState.EXPIRED);
			this.quotes.save(quote);
			this.timeline.record(reference, "quote.expired", quote.number().orElseThrow());
		}
		switch (quote.state()) {
			case DECLINED -> this.engagements.finishStage(reference, "declined");
			case EXPIRED -> this.engagements.finishStage(reference, "expired");
			case WITHDRAWN -> this.engagements.finishStage(reference, "quoteWithdrawn");
			case CHANGES_ASKED, TAKEN_BACK -> this.engagements.stands(reference, Stage.QUOTE,
					Whereabouts.firm("prepare-quote", this.dueDates.workingDays(1).toInstant()));
			default -> {
				// an acceptance is confirmed first
			}
		}
		return quote.state();
	}

	/** Certifies the client's yes, and writes to them that it arrived. */
	public void confirmAcceptance(EngagementReference reference) {
		Quote quote = get(reference);
		this.certificates.certify(QuoteEvidence.chain(quote),
				(certificate) -> this.letters.confirm(quote, certificate));
		this.engagements.finishStage(reference, "accepted");
	}

	private Quote get(EngagementReference reference) {
		return this.quotes.findById(reference.value()).orElseThrow(Quotes::unknown);
	}

}
