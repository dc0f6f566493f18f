package fr.intendance.quote;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import fr.intendance.ApplicationTest;
import fr.intendance.access.Rereading;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.document.Amount;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.document.Pages;
import fr.intendance.engine.Refusal;
import fr.intendance.engine.Refused;
import fr.intendance.mail.Outbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The verbs of the quote against real tables, without its process. */
@ApplicationTest
class QuoteAnswersTest {

	private static final EngagementReference NOBODY = new EngagementReference("E-2026-NOBODY");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Quoting quoting;

	@Autowired
	private QuoteOutcomes outcomes;

	@Autowired
	private Quotes quotes;

	@Autowired
	private QuoteAnswers answers;

	@Autowired
	private QuoteAnswerRepository evidence;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Documents documents;

	@Autowired
	private Timeline timeline;

	@Autowired
	private Outbox outbox;

	@Autowired
	private MovableClock clock;

	@Test
	void hasNothingForAnEngagementWithoutQuote() {
		Refused draft = Refusal.of(() -> this.quotes.draft(NOBODY));
		Refused issue = Refusal.of(() -> this.quoting.issue(NOBODY));
		Refused yes = Refusal
			.of(() -> QuoteByLink.accept(this.context, NOBODY, yes("ab", Set.of(Consent.values())), byLink()));
		Refused no = Refusal.of(() -> this.answers.decline(NOBODY, new FreeText(""), byLink()));

		assertThat(List.of(draft, issue, yes, no)).extracting(Refused::status).containsOnly(404);
		assertThat(draft.sentence()).isEqualTo("Ce dossier n’a pas encore de devis.");
		assertThat(this.quotes.offered(NOBODY)).isEmpty();
		assertThat(Refusal.of(() -> this.quotes.accepted(NOBODY)).status()).isEqualTo(409);
	}

	@Test
	void offersNothingBeforeItIsIssued() {
		EngagementReference reference = ReviewedEngagements.one(this.context);
		this.quoting.price(reference);

		Refused refused = Refusal.of(() -> this.quoting.issue(reference));

		assertThat(refused.sentence()).isEqualTo("Ce devis n’est pas approuvé.");
		assertThat(this.quotes.offered(reference)).isEmpty();
		assertThat(this.quotes.draft(reference).terms().estimatedHours()).isEqualByComparingTo("24");
		assertThat(this.documents.of(reference.value())).noneMatch((one) -> one.kind().equals("quote-offer"));
	}

	@Test
	void asksForEveryBoxBeforeItLooksAtTheQuote() {
		EngagementReference reference = sent("0");

		Refused refused = Refusal.of(() -> QuoteByLink.accept(this.context, reference, yes("ab", Set.of()), byLink()));

		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.field()).contains("QUOTE_READ");
		assertThat(this.evidence.findByEngagementOrderById(reference.value())).isEmpty();
		assertThat(this.quotes.offered(reference).orElseThrow().isOpen()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "\n" })
	void asksWhatIsToChange(String wish) {
		EngagementReference reference = sent("0");

		Refused refused = Refusal.of(() -> this.answers.askForChanges(reference, new FreeText(wish), byLink()));

		assertThat(refused.field()).contains("text");
		assertThat(refused.sentence()).isEqualTo("Dites-nous ce que vous souhaitez modifier.");
		assertThat(this.quotes.offered(reference).orElseThrow().state()).isEqualTo(QuoteState.SENT);
	}

	@ParameterizedTest
	@EnumSource(value = Answer.How.class, mode = EnumSource.Mode.EXCLUDE, names = { "LINK", "PAPER" })
	void takesAYesThatTheFirmWritesDown(Answer.How how) {
		EngagementReference reference = sent("0");
		Acceptance yes = yes(seen(reference).sha256(), Set.of());

		this.answers.accept(reference, yes, new Answer(how, "assistant", this.clock.instant()));

		assertThat(this.evidence.findByEngagementOrderById(reference.value())).singleElement().satisfies((row) -> {
			assertThat(row.cameBy()).isEqualTo(how);
			assertThat(row.givenBy()).isEqualTo("assistant");
			assertThat(row.consents()).isEmpty();
			assertThat(row.capacity()).isEqualTo(new FreeText("gérante"));
		});
		assertThat(this.quotes.accepted(reference).name()).isEqualTo(new PersonName("Camille Durand"));
	}

	@Test
	void keepsEveryAnswerOfEveryEdition() {
		EngagementReference reference = sent("5");
		OfferedQuote first = seen(reference);
		this.answers.askForChanges(reference, new FreeText("Plutôt dix heures."), byLink());
		this.outcomes.readAnswer(reference);
		send(reference, 10, "0");
		OfferedQuote second = seen(reference);

		QuoteByLink.accept(this.context, reference, yes(second.sha256(), Set.of(Consent.values())), byLink());

		List<QuoteAnswer> rows = this.evidence.findByEngagementOrderById(reference.value());
		assertThat(rows).extracting(QuoteAnswer::kind).containsExactly(QuoteState.CHANGES_ASKED, QuoteState.ACCEPTED);
		assertThat(rows).extracting(QuoteAnswer::number).containsExactly(first.number(), second.number());
		assertThat(rows).extracting(QuoteAnswer::sha256).containsExactly(first.sha256(), second.sha256());
		assertThat(rows.get(0).text()).isEqualTo(new FreeText("Plutôt dix heures."));
		assertThat(rows.get(1).text()).isNull();
	}

	@Test
	void printsWhichQuoteTheNewOneReplaces() {
		EngagementReference reference = sent("5");
		OfferedQuote first = seen(reference);
		this.answers.askForChanges(reference, new FreeText("Plutôt dix heures."), byLink());
		send(reference, 10, "0");

		OfferedQuote second = seen(reference);

		assertThat(text(second)).contains("le devis n° " + first.number(), "440,00");
		assertThat(text(first)).doesNotContain("le devis n° ").contains("1\u202f197,00");
		assertThat(second.terms().discountPercent()).isZero();
		assertThat(this.outbox.of(reference.value())).extracting((mail) -> mail.key().step()).contains(1, 2);
	}

	@Test
	void refusesANoToWhatWasAlreadyDeclinedAndKeepsTheFirst() {
		EngagementReference reference = sent("0");
		this.answers.decline(reference, new FreeText("Trop tôt."), byLink());

		Refused refused = Refusal.of(() -> this.answers.decline(reference, new FreeText("Trop cher."), byLink()));

		assertThat(refused.sentence()).contains("Si vous avez changé d’avis");
		assertThat(this.evidence.findByEngagementOrderById(reference.value())).singleElement()
			.satisfies((row) -> assertThat(row.text()).isEqualTo(new FreeText("Trop tôt.")));
		assertThat(this.outcomes.readAnswer(reference)).isEqualTo(QuoteState.DECLINED);
		assertThat(this.engagements.get(reference).stageOutcome()).contains("declined");
	}

	@Test
	void expiresOnceWhenNobodyAnswered() {
		EngagementReference reference = sent("0");

		QuoteState first = this.outcomes.readAnswer(reference);
		QuoteState second = this.outcomes.readAnswer(reference);

		assertThat(List.of(first, second)).containsOnly(QuoteState.EXPIRED);
		assertThat(this.timeline.of(reference)).extracting(TimelineEntry::event).containsOnlyOnce("quote.expired");
		assertThat(Refusal.of(() -> this.answers.decline(reference, new FreeText(""), byLink())).sentence())
			.contains("La validité de ce devis est passée");
	}

	@Test
	void isAcceptedAtTheLastMinuteOfParisAndNotAMinuteLater() {
		EngagementReference reference = sent("0");
		Acceptance yes = yes(seen(reference).sha256(), Set.of(Consent.values()));
		Answer late = new Answer(Answer.How.LINK, "contact", Instant.parse("2026-12-23T23:00:00Z"));
		Answer inTime = new Answer(Answer.How.LINK, "contact", late.at().minusSeconds(1));

		Refused refused = Refusal.of(() -> QuoteByLink.accept(this.context, reference, yes, late));
		QuoteByLink.accept(this.context, reference, yes, inTime);

		assertThat(refused.status()).isEqualTo(409);
		assertThat(this.quotes.accepted(reference).acceptedAt()).isEqualTo(inTime.at());
	}

	@Test
	void writesNoWordOfTheClientOnTheTimeline() {
		EngagementReference reference = sent("0");

		this.answers.decline(reference, new FreeText("Canari vert"), byLink());

		assertThat(this.timeline.of(reference)).noneMatch((entry) -> String.valueOf(entry.about()).contains("Canari"));
		assertThat(this.timeline.of(reference)).last()
			.satisfies((entry) -> assertThat(entry.about()).isEqualTo(seen(reference).number()));
	}

	@Test
	void countsInTheFirmsRegimeOfToday() {
		EngagementReference reference = sent("12.5");

		QuoteDraft draft = this.quotes.draft(reference);

		assertThat(draft.company()).isEqualTo("Atelier Durand");
		assertThat(draft.regime()).isEqualTo("TVA non applicable, article\u00a0293 B du CGI");
		assertThat(draft.totals().discount()).isEqualTo(new Amount(15750));
		assertThat(draft.totals().due()).isEqualTo(new Amount(110250));
		assertThat(seen(reference).totals().due()).isEqualTo(draft.totals().due());
	}

	private EngagementReference sent(String discount) {
		EngagementReference reference = ReviewedEngagements.one(this.context);
		this.quoting.price(reference);
		send(reference, 24, discount);
		return reference;
	}

	private void send(EngagementReference reference, int hours, String discount) {
		this.quoting.prepare(reference,
				new Preparation(Formula.PACKAGE, BigDecimal.valueOf(hours), LocalDate.of(2027, 1, 4), List.of()),
				"assistant");
		this.quoting.approve(reference, new Approval(new BigDecimal(discount), Set.of(), 30), Rereading.complete(),
				"manager");
		this.quoting.issue(reference);
		this.quoting.send(reference);
	}

	private OfferedQuote seen(EngagementReference reference) {
		return this.quotes.offered(reference).orElseThrow();
	}

	private String text(OfferedQuote quote) {
		Document document = this.documents.find(quote.number()).orElseThrow();
		return Pages.text(this.documents.content(document));
	}

	private Answer byLink() {
		return new Answer(Answer.How.LINK, "contact", this.clock.instant());
	}

	private static Acceptance yes(String sha256, Set<Consent> consents) {
		return new Acceptance(sha256, new PersonName("Camille Durand"), new FreeText("gérante"), consents);
	}

}
