package fr.intendance.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;
import fr.intendance.demo.process.Troupe;
import fr.intendance.quote.Acceptance;
import fr.intendance.quote.Consent;
import fr.intendance.quote.OfferedQuote;
import fr.intendance.quote.OnPaper;
import fr.intendance.quote.QuoteAnswers;
import fr.intendance.quote.QuoteSigning;
import fr.intendance.quote.Quotes;
import fr.intendance.quote.Quoting;
import fr.intendance.quote.SigningPlace;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** From the prepared quote to what the client says to it. */
@Component
@Profile("demo")
class QuoteScenes implements Scenes {

	private final Quotes quotes;

	private final QuoteAnswers answers;

	private final QuoteSigning signing;

	private final Quoting quoting;

	private final Clients clients;

	private final Troupe troupe;

	private final Clock clock;

	QuoteScenes(Quotes quotes, QuoteAnswers answers, QuoteSigning signing, Quoting quoting, Clients clients,
			Troupe troupe, Clock clock) {
		this.quotes = quotes;
		this.answers = answers;
		this.signing = signing;
		this.quoting = quoting;
		this.clients = clients;
		this.troupe = troupe;
		this.clock = clock;
	}

	@Override
	public Map<Scene, Act> acts() {
		return Map.of(Scene.QUOTE_PREPARED, this::prepare, Scene.QUOTE_APPROVED, this::approve, Scene.ACCEPTANCE,
				this::accept, Scene.ACCEPTED_ON_PAPER, this::acceptOnPaper, Scene.QUOTE_TAKEN_BACK, this::takeBack,
				Scene.CHANGES_ASKED,
				(journey) -> this.answers.askForChanges(journey.reference(),
						new FreeText("Pouvez-vous retirer la mise en place et commencer un mois plus tard ?"),
						this.clients.answer(journey, Answer.How.LINK)),
				Scene.DECLINED,
				(journey) -> this.troupe.acting(journey.part().staff(),
						() -> this.answers.decline(journey.reference(),
								new FreeText("Merci, mais nous avons trouvé une solution en interne."),
								this.clients.answer(journey, Answer.How.PHONE))));
	}

	private void prepare(Journey journey) {
		LocalDate soon = LocalDate.now(this.clock).plusDays(10);
		LocalDate start = journey.serviceStart().isBefore(soon) && journey.part().months() == 0 ? soon
				: journey.serviceStart();
		double hours = this.quotes.draft(journey.reference()).terms().hours().doubleValue();
		this.troupe.finish(journey.part().staff(), journey.reference().value(), "UserTask_PrepareQuote",
				Map.of("formula", journey.part().formula(), "hours", hours, "startOn", start.toString()));
	}

	private void approve(Journey journey) {
		this.troupe.finish("manager", journey.reference().value(), "UserTask_ApproveQuote",
				Map.of("decision", "APPROVE", "discountPercent", 0, "validityDays", 30, "optionSetUp", true,
						"rereadParties", true, "rereadServices", true, "rereadTerms", true));
	}

	private void acceptOnPaper(Journey journey) {
		OnPaper paper = new OnPaper(Optional.of(LocalDate.now(this.clock)), SigningPlace.AT_A_DISTANCE,
				Optional.of(PieceScan.of("Devis signé")));
		Acceptance yes = new Acceptance(this.quotes.offered(journey.reference()).orElseThrow().sha256(),
				new PersonName(journey.part().contact()), new FreeText(journey.part().capacity()), Set.of(), paper);
		this.troupe.acting("manager",
				() -> this.answers.accept(journey.reference(), yes, this.clients.answer(journey, Answer.How.PAPER)));
	}

	private void takeBack(Journey journey) {
		this.troupe.acting("manager", () -> this.quoting.takeBack(journey.reference(), new FreeText(
				"Notre planning est complet jusqu’au printemps : nous préférons vous le dire que vous faire attendre."),
				false));
	}

	private void accept(Journey journey) {
		EngagementReference reference = journey.reference();
		OfferedQuote offered = this.quotes.offered(reference).orElseThrow();
		Acceptance yes = new Acceptance(offered.sha256(), new PersonName(journey.part().contact()),
				new FreeText(journey.part().capacity()), EnumSet.allOf(Consent.class));
		this.signing.opened(offered, this.clients.origin());
		this.signing.askForCode(reference, yes, this.clients.answer(journey, Answer.How.LINK), this.clients.origin());
		String code = this.clients.code(journey);
		this.signing.sign(reference, yes, code, this.clients.answer(journey, Answer.How.LINK), this.clients.origin());
	}

}
