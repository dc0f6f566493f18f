package fr.intendance.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;
import fr.intendance.engine.Refused;
import fr.intendance.quote.Acceptance;
import fr.intendance.quote.Consent;
import fr.intendance.quote.OfferedQuote;
import fr.intendance.quote.QuoteAnswers;
import fr.intendance.quote.QuoteState;
import fr.intendance.quote.Quotes;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the client reads the quote and answers it. */
@RestController
class QuotePage {

	private final Quotes quotes;

	private final QuoteAnswers answers;

	private final PortalPages pages;

	private final Clock clock;

	QuotePage(Quotes quotes, QuoteAnswers answers, PortalPages pages, Clock clock) {
		this.quotes = quotes;
		this.answers = answers;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping("/portal/{link}/quote")
	ResponseEntity<String> show(Visit visit) {
		boolean asked = this.quotes.offered(visit.reference()).filter(OfferedQuote::isOpen).isPresent();
		Function<Frame, Record> view = (frame) -> view(frame, visit, Map.of());
		return asked ? this.pages.ask("quote", visit, view) : this.pages.show("quote", visit, view);
	}

	@PostMapping("/portal/{link}/quote")
	ResponseEntity<String> answer(Visit visit, @RequestParam Map<String, String> typed) {
		try {
			return switch (typed.getOrDefault("answer", "")) {
				case "accept" -> accept(visit, typed);
				case "decline" -> decline(visit, typed);
				case "change" -> change(visit, typed);
				default -> throw Refused.invalid("answer", "Choisissez une réponse.");
			};
		}
		catch (Refused ex) {
			return this.pages.refuse("quote", visit, ex, () -> reply(typed), (frame) -> view(frame, visit, typed));
		}
	}

	private ResponseEntity<String> accept(Visit visit, Map<String, String> typed) {
		Set<Consent> consents = Arrays.stream(Consent.values())
			.filter((consent) -> typed.containsKey(consent.name()))
			.collect(Collectors.toSet());
		Acceptance acceptance = new Acceptance(typed.getOrDefault("sha256", ""),
				PersonName.of("name", typed.getOrDefault("name", "")), Capacity.of(typed.getOrDefault("capacity", "")),
				consents);
		this.answers.accept(visit.reference(), acceptance, visit.answer(this.clock.instant()));
		return this.pages.thank(visit, "Devis accepté",
				"Merci de votre confiance ! Vous recevez une confirmation par courriel, puis les documents à signer.");
	}

	/** The edition that stood on the page, where the page sent it along. */
	private void requireShown(Visit visit, Map<String, String> typed) {
		Optional.ofNullable(typed.get("sha256"))
			.ifPresent((sha256) -> this.answers.requireShown(visit.reference(), sha256));
	}

	private ResponseEntity<String> decline(Visit visit, Map<String, String> typed) {
		requireShown(visit, typed);
		this.answers.decline(visit.reference(), FreeText.of("reason", typed.getOrDefault("reason", ""), 2000),
				visit.answer(this.clock.instant()));
		return this.pages.thank(visit, "Votre refus est noté",
				"Merci de nous l’avoir dit : nous ne vous relancerons plus au sujet de ce devis.");
	}

	private ResponseEntity<String> change(Visit visit, Map<String, String> typed) {
		requireShown(visit, typed);
		this.answers.askForChanges(visit.reference(), FreeText.of("text", typed.getOrDefault("text", ""), 2000),
				visit.answer(this.clock.instant()));
		return this.pages.thank(visit, "Votre demande est notée",
				"Nous étudions vos souhaits et vous adressons un nouveau devis.");
	}

	private static Reply reply(Map<String, String> typed) {
		return Reply.of(switch (typed.getOrDefault("answer", "")) {
			case "accept" -> "Accepte.";
			case "decline" -> "Refuse.";
			default -> "Demande une modification.";
		}, typed.get("name"), typed.get("capacity"), typed.get("reason"), typed.get("text"));
	}

	private View view(Frame frame, Visit visit, Map<String, String> typed) {
		OfferedQuote quote = this.quotes.offered(visit.reference())
			.orElseThrow(() -> Refused.unknown("Aucun devis ne vous a encore été adressé."));
		boolean open = quote.isOpen(LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS));
		// its last day may have passed before the process hears of it
		String state = (quote.isOpen() && !open) ? QuoteState.EXPIRED.name() : quote.state().name();
		return new View(frame, visit.path("quote"), quote, state, open, visit.path("documents/" + quote.number()),
				List.of(Consent.values()), typed);
	}

	/**
	 * @param frame what surrounds the page
	 * @param action where the form goes
	 * @param quote what is offered
	 * @param state where it stands today
	 * @param open whether it can be answered today
	 * @param pdf where the exact document is
	 * @param consents the boxes to tick
	 * @param typed what was typed before it was refused
	 */
	record View(Frame frame, String action, OfferedQuote quote, String state, boolean open, String pdf,
			List<Consent> consents, Map<String, String> typed) {
	}

}
