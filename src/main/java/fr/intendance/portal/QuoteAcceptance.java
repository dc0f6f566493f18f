package fr.intendance.portal;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.intendance.client.Answer;
import fr.intendance.client.PersonName;
import fr.intendance.document.Documents;
import fr.intendance.evidence.Declaration;
import fr.intendance.quote.Acceptance;
import fr.intendance.quote.Consent;
import fr.intendance.quote.QuoteSigning;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How a client says yes to a quote: ticks, asks for a code, types it. */
@Component
class QuoteAcceptance {

	private final QuoteSigning signing;

	private final Documents documents;

	private final TickedBoxes ticked;

	private final PortalPages pages;

	private final Clock clock;

	QuoteAcceptance(QuoteSigning signing, Documents documents, TickedBoxes ticked, PortalPages pages, Clock clock) {
		this.signing = signing;
		this.documents = documents;
		this.ticked = ticked;
		this.pages = pages;
		this.clock = clock;
	}

	/** Mails a code to whoever accepts, or takes the code that they typed. */
	ResponseEntity<String> accept(Visit visit, Map<String, String> typed) {
		Answer answer = visit.answer(this.clock.instant());
		if (!typed.containsKey(SigningView.CODE)) {
			Declaration declared = this.signing.askForCode(visit.reference(), yes(visit, typed), answer,
					visit.origin());
			return this.pages.show("signing", visit, (frame) -> signing(frame, visit, declared, typed));
		}
		this.signing.sign(visit.reference(), yes(visit, typed), typed.get(SigningView.CODE), answer, visit.origin());
		return this.pages.thank(visit, "quote.accepted");
	}

	private Acceptance yes(Visit visit, Map<String, String> typed) {
		Set<Consent> consents = this.ticked
			.of("quote", Arrays.stream(Consent.values()).map(Enum::name), visit.language(), typed)
			.stream()
			.map(Consent::valueOf)
			.collect(Collectors.toSet());
		return new Acceptance(typed.getOrDefault("sha256", ""), PersonName.of("name", typed.getOrDefault("name", "")),
				Capacity.of(typed.getOrDefault("capacity", "")), consents)
			.taking(TakenOptions.of(typed));
	}

	private Declaration declared(Visit visit, Map<String, String> typed) {
		return this.signing.declared(visit.reference(), yes(visit, typed), visit.answer(this.clock.instant()),
				visit.origin());
	}

	/** The page that asks for the code again. */
	SigningView signing(Frame frame, Visit visit, Map<String, String> typed) {
		return signing(frame, visit, declared(visit, typed), typed);
	}

	private SigningView signing(Frame frame, Visit visit, Declaration declared, Map<String, String> typed) {
		List<Sheet> sheets = this.documents.those(declared.documents())
			.stream()
			.map((document) -> Sheet.of(document, visit))
			.toList();
		return SigningView.of(frame, visit, visit.path("quote"), declared, sheets, typed);
	}

}
