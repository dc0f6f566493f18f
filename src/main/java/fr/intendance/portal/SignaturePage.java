package fr.intendance.portal;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.intendance.client.Answer;
import fr.intendance.client.PersonName;
import fr.intendance.document.PagePictures;
import fr.intendance.engine.Refused;
import fr.intendance.evidence.ConsentText;
import fr.intendance.evidence.Declaration;
import fr.intendance.onboarding.ContractSigning;
import fr.intendance.onboarding.Contracting;
import fr.intendance.onboarding.OnboardingState;
import fr.intendance.onboarding.Signature;
import fr.intendance.onboarding.SigningConsent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the client reads the contract and its annexes and signs them in one go. */
@RestController
class SignaturePage {

	private final Contracting contracting;

	private final ContractSigning signing;

	private final PagePictures pictures;

	private final TickedBoxes ticked;

	private final PortalPages pages;

	private final Clock clock;

	SignaturePage(Contracting contracting, ContractSigning signing, PagePictures pictures, TickedBoxes ticked,
			PortalPages pages, Clock clock) {
		this.contracting = contracting;
		this.signing = signing;
		this.pictures = pictures;
		this.ticked = ticked;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping("/portal/{link}/signature")
	ResponseEntity<String> show(Visit visit) {
		if (!visit.over() && isOpen(visit)) {
			this.signing.opened(visit.reference(), this.contracting.toSign(visit.reference()).get(0).number(),
					visit.origin());
		}
		return this.pages.ask("signature", visit, (frame) -> view(frame, visit, Map.of()));
	}

	@PostMapping("/portal/{link}/signature")
	ResponseEntity<String> sign(Visit visit, @RequestParam Map<String, String> typed) {
		try {
			Signature signature = signature(visit, typed);
			Answer answer = visit.answer(this.clock.instant());
			if (!typed.containsKey(SigningView.CODE)) {
				Declaration declared = this.signing.askForCode(visit.reference(), signature, answer, visit.origin());
				return this.pages.show("signing", visit, (frame) -> signing(frame, visit, declared, typed));
			}
			this.signing.sign(visit.reference(), signature, typed.get(SigningView.CODE), answer, visit.origin());
			return this.pages.thank(visit, "signature");
		}
		catch (Refused ex) {
			return SigningView.isRefused(typed, ex)
					? this.pages.refuse("signing", visit, ex, () -> reply(visit, typed),
							(frame) -> signing(frame, visit, declared(visit, typed), typed))
					: this.pages.refuse("signature", visit, ex, () -> reply(visit, typed),
							(frame) -> view(frame, visit, typed));
		}
	}

	private Signature signature(Visit visit, Map<String, String> typed) {
		Stream<String> boxes = Stream.concat(Arrays.stream(SigningConsent.values()).map(Enum::name),
				Stream.of(Signature.EARLY_START));
		Set<String> ticked = this.ticked.of("contract", boxes, visit.language(), typed);
		Set<SigningConsent> consents = Arrays.stream(SigningConsent.values())
			.filter((consent) -> ticked.contains(consent.name()))
			.collect(Collectors.toSet());
		return new Signature(PersonName.of("name", typed.getOrDefault("name", "")),
				Capacity.of(typed.getOrDefault("capacity", "")), consents, seen(typed),
				ticked.contains(Signature.EARLY_START), Optional.empty());
	}

	private List<ConsentText> boxes(Visit visit) {
		return this.signing.boxes(visit.reference(), visit.language());
	}

	private Declaration declared(Visit visit, Map<String, String> typed) {
		return this.signing.declared(visit.reference(), signature(visit, typed), visit.answer(this.clock.instant()),
				visit.origin());
	}

	private SigningView signing(Frame frame, Visit visit, Declaration declared, Map<String, String> typed) {
		return SigningView.of(frame, visit, visit.path("signature"), declared, sheets(visit), typed);
	}

	private Reply reply(Visit visit, Map<String, String> typed) {
		String early = boxes(visit).stream()
			.filter((box) -> box.name().equals(Signature.EARLY_START) && typed.containsKey(box.name()))
			.map(ConsentText::sentence)
			.findFirst()
			.orElse("");
		return Reply.of("Signe les documents.", typed.get("name"), typed.get("capacity"), early);
	}

	/** The fingerprints of the documents that stood on the page, by their numbers. */
	private static Map<String, String> seen(Map<String, String> typed) {
		Map<String, String> seen = new LinkedHashMap<>();
		typed.forEach((field, value) -> {
			if (field.startsWith("sha256.")) {
				seen.put(field.substring("sha256.".length()), value);
			}
		});
		return seen;
	}

	private View view(Frame frame, Visit visit, Map<String, String> typed) {
		return new View(frame, visit.path("signature"), shown(visit), isOpen(visit), boxes(visit),
				visit.contact().email().masked(), typed);
	}

	private List<Sheet> sheets(Visit visit) {
		return this.contracting.toSign(visit.reference())
			.stream()
			.map((document) -> Sheet.of(document, visit))
			.toList();
	}

	private List<Sheet> shown(Visit visit) {
		return this.contracting.toSign(visit.reference())
			.stream()
			.map((document) -> Sheet.of(document, visit).shown(this.pictures.count(document)))
			.toList();
	}

	private boolean isOpen(Visit visit) {
		return this.contracting.state(visit.reference()).filter(OnboardingState.SENT::equals).isPresent();
	}

	/**
	 * @param frame what surrounds the page
	 * @param action where the form goes
	 * @param sheets what is to be signed
	 * @param open whether a signature is awaited
	 * @param consents the boxes to tick; one of them they may leave
	 * @param mailedTo the masked address to which a code goes
	 * @param typed what was typed before it was refused
	 */
	record View(Frame frame, String action, List<Sheet> sheets, boolean open, List<ConsentText> consents,
			String mailedTo, Map<String, String> typed) {
	}

}
