package fr.intendance.quote;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;
import fr.intendance.document.Amount;
import fr.intendance.document.Document;
import fr.intendance.document.Mentions;
import fr.intendance.document.TemplatesFixture;
import fr.intendance.document.Totals;

/** Quotes in every state, made by the verbs that lead there. */
final class QuoteFixture {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	static final String SHA256 = "ab".repeat(32);

	private QuoteFixture() {
	}

	static Pricing pricing() {
		return pricing(Locale.FRENCH);
	}

	static Pricing pricing(Locale language) {
		Map<PriceList.Price, Amount> single = new EnumMap<>(
				Map.of(PriceList.Price.HOUR, new Amount(4500), PriceList.Price.PREPAID_HOUR, new Amount(4400),
						PriceList.Price.MISSION_HOUR, new Amount(4800), PriceList.Price.OVERAGE_HOUR, new Amount(4800),
						PriceList.Price.SET_UP, new Amount(18000), PriceList.Price.ON_SITE, new Amount(15000)));
		Map<Integer, Amount> packages = Map.of(5, new Amount(22500), 10, new Amount(44000), 20, new Amount(86000), 30,
				new Amount(126000));
		return new Pricing(new PriceList(new TreeMap<>(packages), single),
				new QuoteWords(TemplatesFixture.messages(), language), 0);
	}

	static Mentions exempt() {
		return new Mentions("TVA non applicable, article 293 B du CGI", "", BigDecimal.ZERO, "", "", "");
	}

	static Quote priced() {
		Quote quote = new Quote("E-2026-0042", "devis, facturation", new BigDecimal("23.26"), 30, "CDC-2026-0007");
		quote.price(pricing());
		return quote;
	}

	static Preparation aPackage(int hours) {
		return new Preparation(Formula.PACKAGE, BigDecimal.valueOf(hours), LocalDate.of(2027, 1, 4), List.of());
	}

	static Quote prepared() {
		Quote quote = priced();
		quote.prepare(aPackage(24), "assistant", TODAY, pricing());
		return quote;
	}

	static Approval granted(String discount, QuoteOption... options) {
		return new Approval(new BigDecimal(discount), Set.of(options), 30);
	}

	static Quote approved() {
		Quote quote = prepared();
		quote.approve(granted("5", QuoteOption.SET_UP, QuoteOption.DEPOSIT), 30, "manager", pricing());
		return quote;
	}

	static Quote sent() {
		Quote quote = approved();
		Document document = new Document("D-2026-0001", "E-2026-0042", "quote-offer", "Devis", Locale.FRENCH, "1",
				"devis.pdf", Instant.parse("2026-11-23T09:00:00Z"), SHA256);
		Totals totals = Totals.of(quote.lines(false), quote.terms().discountPercent(), exempt());
		quote.issued(document, totals, quote.validUntil(TODAY));
		quote.become(QuoteState.SENT);
		return quote;
	}

	static Acceptance yes(String sha256) {
		return new Acceptance(sha256, new PersonName("Camille Durand"), new FreeText("gérante"),
				Set.of(Consent.QUOTE_READ, Consent.AUTHORISED));
	}

}
