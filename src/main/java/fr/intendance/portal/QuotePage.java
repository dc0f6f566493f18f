package fr.intendance.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.FreeText;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.document.PagePictures;
import fr.intendance.engine.Refused;
import fr.intendance.evidence.ConsentText;
import fr.intendance.quote.OfferedQuote;
import fr.intendance.quote.QuoteAnswers;
import fr.intendance.quote.QuoteSigning;
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

	private final QuoteSigning signing;

	private final Documents documents;

	private final PagePictures pictures;

	private final QuoteAcceptance acceptance;

	private final PortalPages pages;

	private final Clock clock;

	QuotePage(Quotes quotes, QuoteAnswers answers, QuoteSigning signing, Documents documents, PagePictures pictures,
			QuoteAcceptance acceptance, PortalPages pages, Clock clock) {
		this.quotes = quotes;
		this.answers = answers;
		this.signing = signing;
		this.documents = documents;
		this.pictures = pictures;
		this.acceptance = acceptance;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping("/portal/{link}/quote")
	ResponseEntity<String> show(Visit visit) {
		Optional<OfferedQuote> open = this.quotes.offered(visit.reference()).filter(OfferedQuote::isOpen);
		open.ifPresent((quote) -> this.signing.opened(quote, visit.origin()));
		Function<Frame, Record> view = (frame) -> view(frame, visit, Map.of());
		return open.isPresent() ? this.pages.ask("quote", visit, view) : this.pages.show("quote", visit, view);
	}

	@PostMapping("/portal/{link}/quote")
	ResponseEntity<String> answer(Visit visit, @RequestParam Map<String, String> typed) {
		try {
			return switch (typed.getOrDefault("answer", "")) {
				case "accept" -> this.acceptance.accept(visit, typed);
				case "decline" -> decline(visit, typed);
				case "change" -> change(visit, typed);
				case "total" -> this.pages.show("quote", visit, (frame) -> view(frame, visit, typed));
				default -> throw Refused.invalid("answer", "Choisissez une réponse.");
			};
		}
		catch (Refused ex) {
			return SigningView.isRefused(typed, ex)
					? this.pages.refuse("signing", visit, ex, () -> reply(typed),
							(frame) -> this.acceptance.signing(frame, visit, typed))
					: this.pages.refuse("quote", visit, ex, () -> reply(typed), (frame) -> view(frame, visit, typed));
		}
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
		return this.pages.thank(visit, "quote.declined");
	}

	private ResponseEntity<String> change(Visit visit, Map<String, String> typed) {
		requireShown(visit, typed);
		this.answers.askForChanges(visit.reference(), FreeText.of("text", typed.getOrDefault("text", ""), 2000),
				visit.answer(this.clock.instant()));
		return this.pages.thank(visit, "quote.change");
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
		return new View(frame, visit.path("quote"), quote, TakenOptions.of(quote, typed), state, open,
				sheet(visit, quote), this.signing.boxes(visit.reference(), visit.language()),
				visit.contact().email().masked(), typed);
	}

	private Sheet sheet(Visit visit, OfferedQuote quote) {
		Document document = this.documents.find(quote.number()).orElseThrow();
		return Sheet.of(document, visit).shown(this.pictures.count(document));
	}

	/**
	 * @param frame what surrounds the page
	 * @param action where the form goes
	 * @param quote what is offered
	 * @param taken the options, and what those that are ticked come to
	 * @param state where it stands today
	 * @param open whether it can be answered today
	 * @param sheet the very document
	 * @param consents the boxes to tick
	 * @param mailedTo the masked address to which a code goes
	 * @param typed what was typed before it was refused
	 */
	record View(Frame frame, String action, OfferedQuote quote, TakenOptions taken, String state, boolean open,
			Sheet sheet, List<ConsentText> consents, String mailedTo, Map<String, String> typed) {
	}

}
