package fr.intendance.quote;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import fr.intendance.client.Answer;
import fr.intendance.client.FreeText;
import fr.intendance.document.Amount;
import fr.intendance.document.Document;
import fr.intendance.document.Line;
import fr.intendance.document.Mentions;
import fr.intendance.document.Totals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuoteEditionsTest {

	private static final Answer BY_PHONE = new Answer(Answer.How.PHONE, "assistant",
			Instant.parse("2026-11-25T10:00:00Z"));

	@Test
	void hasNeitherNumberNorAmountsBeforeItIsIssued() {
		Quote quote = QuoteFixture.approved();

		assertThat(quote.edition()).isZero();
		assertThat(quote.number()).isEmpty();
		assertThat(quote.sha256()).isEmpty();
		assertThat(quote.validUntil()).isEmpty();
		assertThat(quote.issuedTotals()).isEmpty();
	}

	@Test
	void keepsTheAmountsItWasIssuedWith() {
		IssuedTotals issued = QuoteFixture.sent().issuedTotals().orElseThrow();

		assertThat(issued.net()).isEqualTo(new Amount(119700));
		assertThat(issued.vat()).isEqualTo(Amount.ZERO);
		assertThat(issued.due()).isEqualTo(new Amount(119700));
	}

	@Test
	void addsVatWhereTheFirmChargesIt() {
		Quote quote = QuoteFixture.approved();
		Totals totals = Totals.of(quote.lines(false), quote.terms().discountPercent(), charged());

		quote.issued(document("D-2026-0001"), totals, quote.validUntil(QuoteFixture.TODAY));

		assertThat(quote.issuedTotals())
			.contains(new IssuedTotals(new Amount(119700), new Amount(23940), new Amount(143640)));
	}

	@Test
	void countsItsEditionsAndForgetsTheLastWish() {
		Quote quote = QuoteFixture.sent();
		quote.become(QuoteState.CHANGES_ASKED, new FreeText("Plutôt huit heures."));

		quote.prepare(QuoteFixture.aPackage(8), "assistant", QuoteFixture.TODAY, QuoteFixture.pricing());
		Optional<FreeText> whilePrepared = quote.reason();
		quote.approve(QuoteFixture.granted("0"), 30, "manager", QuoteFixture.pricing());
		quote.issued(document("D-2026-0002"), totals(quote), quote.validUntil(QuoteFixture.TODAY.plusDays(2)));

		assertThat(whilePrepared).contains(new FreeText("Plutôt huit heures."));
		assertThat(quote.reason()).isEmpty();
		assertThat(quote.edition()).isEqualTo(2);
		assertThat(quote.number()).contains("D-2026-0002");
		assertThat(quote.validUntil()).contains(LocalDate.of(2026, 12, 25));
		assertThat(quote.issuedTotals()).get().extracting(IssuedTotals::net).isEqualTo(new Amount(44000));
	}

	@Test
	void takesNothingOverThatWasGrantedBefore() {
		Quote quote = QuoteFixture.sent();
		quote.become(QuoteState.CHANGES_ASKED, new FreeText("Sans remise à plat."));

		quote.prepare(QuoteFixture.aPackage(24), "assistant", QuoteFixture.TODAY, QuoteFixture.pricing());

		assertThat(quote.lines(true)).isEmpty();
		assertThat(quote.terms().discountPercent()).isZero();
		assertThat(quote.terms().depositPercent()).isZero();
	}

	@Test
	void replacesTheOptionsOfAnEarlierApproval() {
		Quote quote = QuoteFixture.sent();
		quote.become(QuoteState.CHANGES_ASKED, new FreeText("Avec une demi-journée chez nous."));
		quote.prepare(QuoteFixture.aPackage(24), "assistant", QuoteFixture.TODAY, QuoteFixture.pricing());

		quote.approve(QuoteFixture.granted("0", QuoteOption.ON_SITE), 30, "manager", QuoteFixture.pricing());

		assertThat(quote.lines(true)).extracting(Line::label).containsExactly("Demi-journée sur place");
		assertThat(quote.lines(false)).hasSize(1);
		assertThat(quote.terms().depositPercent()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "PACKAGE, 24, 1800", "PACKAGE, 5, 300", "HOURLY, 24, ", "PREPAID, 10, ", "FIXED, 12.5, " })
	void onlyAPackageHoldsMinutesOfTheMonth(Formula formula, BigDecimal hours, Integer minutes) {
		Quote quote = prepared(formula, hours);

		assertThat(quote.terms().includedMinutes()).isEqualTo(Optional.ofNullable(minutes));
		assertThat(quote.terms().startsOn()).contains(LocalDate.of(2027, 1, 4));
	}

	@ParameterizedTest
	@CsvSource({ "PACKAGE, 24, 126000, 1512000, 4500", "HOURLY, 24, 108000, 1296000, 4500",
			"PREPAID, 50, 220000, 220000, 4400", "FIXED, 12.5, 60000, 60000, 4500" })
	void aYearIsTwelveMonthsOrTheWholePieceOfWork(Formula formula, BigDecimal hours, long net, long yearly, long hour) {
		Quote quote = prepared(formula, hours);
		quote.approve(QuoteFixture.granted("0"), 30, "manager", QuoteFixture.pricing());
		quote.issued(document("D-2026-0001"), totals(quote), quote.validUntil(QuoteFixture.TODAY));

		OfferedQuote offered = offered(quote);

		assertThat(offered.totals().net()).isEqualTo(new Amount(net));
		assertThat(offered.yearly()).isEqualTo(new Amount(yearly));
		assertThat(offered.terms().hourlyRate()).isEqualTo(new Amount(hour));
		assertThat(offered.terms().overageRate()).isEqualTo(new Amount(4800));
	}

	@Test
	void isOpenOnlyWhileTheClientMayAnswer() {
		Quote quote = QuoteFixture.sent();
		boolean before = offered(quote).isOpen();

		quote.become(QuoteState.EXPIRED);

		assertThat(before).isTrue();
		assertThat(offered(quote).isOpen()).isFalse();
	}

	@Test
	void evidenceOfANoKeepsTheReasonAndNothingThatWasNotSaid() {
		Quote quote = QuoteFixture.sent();
		quote.become(QuoteState.DECLINED);

		QuoteAnswer no = QuoteAnswer.other(quote, new FreeText("Trop tôt."), BY_PHONE);

		assertThat(no.kind()).isEqualTo(QuoteState.DECLINED);
		assertThat(no.number()).isEqualTo("D-2026-0001");
		assertThat(no.sha256()).isEqualTo(QuoteFixture.SHA256);
		assertThat(no.cameBy()).isEqualTo(Answer.How.PHONE);
		assertThat(no.text()).isEqualTo(new FreeText("Trop tôt."));
		assertThat(no.name()).isNull();
		assertThat(no.consents()).isNull();
	}

	@Test
	void aYesOnPaperKeepsTheBoxesThatWereTickedAndNoOther() {
		Acceptance onPaper = new Acceptance(QuoteFixture.SHA256, QuoteFixture.yes("").name(), new FreeText("gérante"),
				Set.of());
		Acceptance byLink = new Acceptance(QuoteFixture.SHA256, onPaper.name(), onPaper.capacity(),
				Set.of(Consent.AUTHORISED, Consent.QUOTE_READ));

		assertThat(onPaper.ticked()).isEmpty();
		assertThat(byLink.ticked()).containsExactlyInAnyOrder("QUOTE_READ", "AUTHORISED");
	}

	private static Quote prepared(Formula formula, BigDecimal hours) {
		Quote quote = QuoteFixture.priced();
		quote.prepare(new Preparation(formula, hours, LocalDate.of(2027, 1, 4), List.of()), "assistant",
				QuoteFixture.TODAY, QuoteFixture.pricing());
		return quote;
	}

	private static OfferedQuote offered(Quote quote) {
		return QuoteEdition.of(quote, QuoteFixture.TODAY).offer(quote.state().ofTheEdition(), Optional.empty());
	}

	private static Totals totals(Quote quote) {
		return Totals.of(quote.lines(false), quote.terms().discountPercent(), QuoteFixture.exempt());
	}

	private static Mentions charged() {
		return new Mentions("", "", BigDecimal.valueOf(20), "", "", "");
	}

	private static Document document(String number) {
		return new Document(number, "E-2026-0042", "quote-offer", "Devis", Locale.FRENCH, "1", "devis.pdf",
				Instant.parse("2026-11-23T09:00:00Z"), QuoteFixture.SHA256);
	}

}
