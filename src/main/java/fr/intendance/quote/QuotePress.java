package fr.intendance.quote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.document.Addressee;
import fr.intendance.document.Amount;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.document.Imprint;
import fr.intendance.document.Mentions;
import fr.intendance.document.Party;
import fr.intendance.document.Totals;
import fr.intendance.needsreview.AgreedNeeds;
import fr.intendance.needsreview.NeedsReviews;
import fr.intendance.settings.Setting;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the quote down: what it says, and what it adds up to. */
@Component
class QuotePress {

	private final Documents documents;

	private final Engagements engagements;

	private final NeedsReviews needs;

	private final Prices prices;

	private final MessageSource messages;

	private final Setting<QuoteSettings> settings;

	QuotePress(Documents documents, Engagements engagements, NeedsReviews needs, Prices prices, MessageSource messages,
			Setting<QuoteSettings> settings) {
		this.documents = documents;
		this.engagements = engagements;
		this.needs = needs;
		this.prices = prices;
		this.messages = messages;
		this.settings = settings;
	}

	/** A quote to be priced, from what the needs review found. */
	Quote draft(EngagementReference reference) {
		AgreedNeeds agreed = this.needs.needs(reference).orElseThrow();
		QuoteWords words = words(this.engagements.addressee(reference).language());
		String services = agreed.services()
			.stream()
			.map((one) -> words.service(one.service()))
			.collect(Collectors.joining(", "));
		return new Quote(reference.value(), services, BigDecimal.valueOf(agreed.hours()), agreed.packageHours(),
				agreed.specification());
	}

	/** By today's prices, worded for the client. */
	Pricing pricing(EngagementReference reference) {
		return new Pricing(this.prices.current(), words(this.engagements.addressee(reference).language()),
				this.settings.now().carryOverMonths());
	}

	private QuoteWords words(Locale language) {
		return new QuoteWords(this.messages, language);
	}

	/** Which part of a quote is asked for on order, where one is. */
	int depositPercent() {
		return this.settings.now().depositPercent();
	}

	/** The totals under the law and the VAT regime of today. */
	Totals totals(Quote quote) {
		return Totals.of(quote.lines(false), quote.terms().discountPercent(), mentions(quote));
	}

	private Mentions mentions(Quote quote) {
		return this.documents.mentions(this.engagements.addressee(quote.reference()));
	}

	/** The VAT regime towards the client, in French. */
	String regime(Quote quote) {
		Mentions mentions = mentions(quote);
		return mentions.vatCharged() ? "TVA à " + mentions.vatPercent().toPlainString() + "\u00a0%" : mentions.vat();
	}

	/** The PDF as it would be issued today, without a number. */
	byte[] preview(Quote quote, LocalDate today) {
		Addressee client = this.engagements.addressee(quote.reference());
		return this.documents.preview(QuoteDocument.OFFER, client,
				(imprint) -> view(quote, client.party(), imprint, totals(quote), quote.validUntil(today)));
	}

	/** Issues the PDF and tells the quote. */
	Document issue(Quote quote, LocalDate today) {
		Totals totals = totals(quote);
		LocalDate validUntil = quote.validUntil(today);
		Addressee client = this.engagements.addressee(quote.reference());
		Function<Imprint, QuoteView> view = (imprint) -> view(quote, client.party(), imprint, totals, validUntil);
		Document document = firstNumber(quote)
			.map((first) -> this.documents.issueVersion(QuoteDocument.OFFER, client, first, quote.edition() + 1, view))
			.orElseGet(() -> this.documents.issue(QuoteDocument.OFFER, client, view));
		quote.issued(document, totals, validUntil);
		return document;
	}

	/** The number that all editions begin with, once one was issued. */
	private static Optional<String> firstNumber(Quote quote) {
		return quote.number().map((last) -> (quote.edition() == 1) ? last : last.substring(0, last.lastIndexOf('-')));
	}

	private QuoteView view(Quote quote, Party client, Imprint imprint, Totals totals, LocalDate validUntil) {
		QuoteTerms terms = quote.terms();
		QuoteWords words = words(imprint.language());
		String formula = terms.formula().name();
		Optional<Amount> overage = terms.formula().isMonthly() ? Optional.of(terms.overageRate()) : Optional.empty();
		Optional<Amount> deposit = (terms.depositPercent() == 0) ? Optional.empty()
				: Optional.of(totals.due().percent(BigDecimal.valueOf(terms.depositPercent())));
		return new QuoteView(imprint, client, words.of(formula + ".subject"), quote.lines(false), totals,
				quote.lines(true), validUntil, terms.startsOn().orElseThrow(), words.of(formula + ".duration"),
				quote.specification(), quote.number(), words.of(formula + ".billing"), terms.includedMinutes(),
				terms.carryOverMonths(), overage, BigDecimal.valueOf(terms.depositPercent()), deposit,
				words.of("travel"), this.settings.now().paymentDays(), List.of(),
				quote.specification().map((number) -> words.of("annex", number)).stream().toList());
	}

}
