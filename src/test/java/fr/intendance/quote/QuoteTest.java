package fr.intendance.quote;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.intendance.client.Answer;
import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;
import fr.intendance.document.Amount;
import fr.intendance.document.Line;
import fr.intendance.document.Totals;
import fr.intendance.engine.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QuoteTest {

	@Test
	void proposesThePackageThatHoldsTheReviewedNeeds() {
		Quote quote = QuoteFixture.priced();

		assertThat(quote.terms().formula()).isEqualTo(Formula.PACKAGE);
		assertThat(quote.lines(false)).singleElement().satisfies((line) -> {
			assertThat(line.total()).isEqualTo(new Amount(126000));
			assertThat(line.detail()).contains("30\u00a0h", "devis, facturation");
		});
	}

	@Test
	void addsUpDiscountAndLeavesOptionsBeside() {
		Quote quote = QuoteFixture.approved();

		Totals totals = Totals.of(quote.lines(false), quote.terms().discountPercent(), QuoteFixture.exempt());

		assertThat(totals.due()).isEqualTo(new Amount(119700));
		assertThat(quote.lines(true)).extracting(Line::label).containsExactly("Remise à plat de départ");
		assertThat(quote.terms().depositPercent()).isEqualTo(30);
		assertThat(quote.terms().includedMinutes()).contains(1800);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-3", "500.1", "12.25" })
	void refusesHoursThatNobodySells(String hours) {
		Preparation chosen = new Preparation(Formula.HOURLY, new BigDecimal(hours), QuoteFixture.TODAY, List.of());

		assertRefused("hours",
				() -> QuoteFixture.priced().prepare(chosen, "assistant", QuoteFixture.TODAY, QuoteFixture.pricing()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-22", "2027-11-24" })
	void refusesAStartInThePastOrFarAway(LocalDate start) {
		Preparation chosen = new Preparation(Formula.HOURLY, BigDecimal.TEN, start, List.of());

		assertRefused("startOn",
				() -> QuoteFixture.priced().prepare(chosen, "assistant", QuoteFixture.TODAY, QuoteFixture.pricing()));
	}

	@ParameterizedTest
	@CsvSource({ "-1, 30, discountPercent", "50.1, 30, discountPercent", "0, 0, validityDays", "0, 181, validityDays" })
	void refusesWhatTheFirmDoesNotGrant(String discount, int days, String field) {
		Approval granted = new Approval(new BigDecimal(discount), Set.of(), days);

		assertRefused(field, () -> QuoteFixture.prepared().approve(granted, 30, "manager", QuoteFixture.pricing()));
	}

	@Test
	void isPreparedAgainWhenSentBack() {
		Quote quote = QuoteFixture.prepared();

		quote.sendBack(new FreeText("Le volume de factures a changé."));
		quote.prepare(QuoteFixture.aPackage(8), "assistant", QuoteFixture.TODAY, QuoteFixture.pricing());

		assertThat(quote.state()).isEqualTo(QuoteState.PREPARED);
		assertThat(quote.lines(false)).singleElement()
			.satisfies((line) -> assertThat(line.total()).isEqualTo(new Amount(44000)));
	}

	@Test
	void keepsTheWishOfTheClientForTheNextEdition() {
		Quote quote = QuoteFixture.sent();

		quote.become(QuoteState.CHANGES_ASKED, new FreeText("Plutôt dix heures."));

		assertThat(quote.state()).isEqualTo(QuoteState.CHANGES_ASKED);
		assertThat(quote.reason()).contains(new FreeText("Plutôt dix heures."));
		assertThat(quote.number()).contains("D-2026-0001");
	}

	@Test
	void cannotBeApprovedTwice() {
		Quote quote = QuoteFixture.approved();

		assertConflict("n’attend pas d’approbation",
				() -> quote.approve(QuoteFixture.granted("0"), 30, "manager", QuoteFixture.pricing()));
	}

	@Test
	void cannotBePreparedWhileTheClientHasIt() {
		Quote quote = QuoteFixture.sent();

		assertConflict("n’est pas en préparation",
				() -> quote.prepare(QuoteFixture.aPackage(8), "assistant", QuoteFixture.TODAY, QuoteFixture.pricing()));
	}

	@ParameterizedTest
	@CsvSource({ "ACCEPTED, déjà été accepté", "DECLINED, a été décliné", "CHANGES_ASKED, nouvelle version",
			"EXPIRED, validité" })
	void isAnsweredOnceAndSaysSoCalmly(QuoteState first, String sentence) {
		Quote quote = QuoteFixture.sent();
		quote.become(first);

		assertConflict(sentence, () -> quote.become(QuoteState.ACCEPTED));
	}

	@Test
	void isAcceptedUntilTheEveningOfItsLastDay() {
		Quote quote = QuoteFixture.sent();
		LocalDate last = LocalDate.of(2026, 12, 23);

		QuoteRules.requireInTime(quote, last);

		assertThat(quote.validUntil()).contains(last);
		assertConflict("validité de ce devis est passée", () -> QuoteRules.requireInTime(quote, last.plusDays(1)));
	}

	@Test
	void isAcceptedAsItWasSeenOrNotAtAll() {
		Quote quote = QuoteFixture.sent();

		assertConflict("remplacé", () -> QuoteRules.requireCurrent(quote, "cd".repeat(32)));
	}

	@Test
	void asksForEveryBoxByLinkAndKeepsWhichWereTicked() {
		Acceptance bare = new Acceptance(QuoteFixture.SHA256, new PersonName("Camille Durand"), new FreeText("gérante"),
				Set.of(Consent.QUOTE_READ));

		bare.requireConsents(Answer.How.PAPER);

		assertRefused("AUTHORISED", () -> bare.requireConsents(Answer.How.LINK));
		assertThat(QuoteFixture.yes("").ticked()).containsExactlyInAnyOrder("QUOTE_READ", "AUTHORISED");
	}

	@Test
	void evidenceTellsWhoHowAndWhat() {
		Answer answer = new Answer(Answer.How.LINK, "C-2026-0042.1", Instant.parse("2026-11-25T10:00:00Z"));

		QuoteAnswer yes = QuoteAnswer.yes(QuoteFixture.sent(), QuoteFixture.yes(QuoteFixture.SHA256), "J’accepte.",
				QuoteFixture.TODAY, answer);

		assertThat(yes.kind()).isEqualTo(QuoteState.ACCEPTED);
		assertThat(yes.sha256()).isEqualTo(QuoteFixture.SHA256);
		assertThat(yes.givenBy()).isEqualTo("C-2026-0042.1");
		assertThat(yes.toString()).doesNotContain("Camille", "gérante");
	}

	@Test
	void aYearOfAMonthlyQuoteIsTwelveMonths() {
		Quote quote = QuoteFixture.sent();
		OfferedQuote monthly = new OfferedQuote(quote.reference(), "D-2026-0001", 1, QuoteFixture.SHA256, quote.state(),
				quote.terms(), quote.lines(false), quote.lines(true), quote.issuedTotals().orElseThrow(),
				quote.validUntil().orElseThrow(), Optional.empty(), Optional.empty());

		assertThat(monthly.yearly()).isEqualTo(new Amount(1436400));
		assertThat(monthly.isOpen()).isTrue();
	}

	private static void assertRefused(String field, Runnable verb) {
		assertThatThrownBy(verb::run).isInstanceOfSatisfying(Refused.class,
				(refused) -> assertThat(refused.field()).contains(field));
	}

	private static void assertConflict(String sentence, Runnable verb) {
		assertThatThrownBy(verb::run).isInstanceOfSatisfying(Refused.class, (refused) -> {
			assertThat(refused.status()).isEqualTo(409);
			assertThat(refused.sentence()).contains(sentence);
		});
	}

}
