package fr.intendance.quote;

import java.time.Clock;
import java.time.LocalDate;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.EngagementReference;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what a quote would be like; nothing of it is kept. */
@Service
@Transactional(readOnly = true)
public class QuoteTrials {

	private static final String NOBODY = "";

	private final QuoteRepository quotes;

	private final QuotePress press;

	private final Quotes shown;

	private final Clock clock;

	QuoteTrials(QuoteRepository quotes, QuotePress press, Quotes shown, Clock clock) {
		this.quotes = quotes;
		this.press = press;
		this.shown = shown;
		this.clock = clock;
	}

	/**
	 * If it were prepared in this way.
	 * @throws fr.intendance.engine.Refused as by {@link Quoting#prepare}
	 */
	public QuoteDraft draft(EngagementReference reference, Preparation chosen) {
		return this.shown.draft(prepared(reference, chosen));
	}

	/**
	 * If this were granted.
	 * @throws fr.intendance.engine.Refused as by {@link Quoting#approve}
	 */
	public QuoteDraft draft(EngagementReference reference, Approval granted) {
		return this.shown.draft(approved(get(reference), granted));
	}

	/**
	 * The PDF if it were prepared in this way and nothing granted.
	 * @throws fr.intendance.engine.Refused as by {@link Quoting#prepare}
	 */
	public byte[] preview(EngagementReference reference, Preparation chosen) {
		return this.press.preview(approved(prepared(reference, chosen), Approval.usual()), today());
	}

	/**
	 * The PDF if this were granted.
	 * @throws fr.intendance.engine.Refused as by {@link Quoting#approve}
	 */
	public byte[] preview(EngagementReference reference, Approval granted) {
		return this.press.preview(approved(get(reference), granted), today());
	}

	private Quote prepared(EngagementReference reference, Preparation chosen) {
		Quote quote = get(reference);
		quote.prepare(chosen, NOBODY, today(), this.press.pricing(reference));
		return quote;
	}

	private Quote approved(Quote quote, Approval granted) {
		quote.approve(granted, this.press.depositPercent(), NOBODY, this.press.pricing(quote.reference()));
		return quote;
	}

	private Quote get(EngagementReference reference) {
		return this.quotes.findById(reference.value()).orElseThrow(Quotes::unknown);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
	}

}
