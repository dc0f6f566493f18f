package fr.intendance.portal;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;
import fr.intendance.document.Document;
import fr.intendance.engine.Refused;
import fr.intendance.onboarding.Contracting;
import fr.intendance.onboarding.OnboardingState;
import fr.intendance.onboarding.Signature;
import fr.intendance.onboarding.SigningConsent;
import fr.intendance.onboarding.Withdrawals;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the client reads the contract and its annexes and signs them in one go. */
@RestController
class SignaturePage {

	private final Contracting contracting;

	private final Withdrawals withdrawals;

	private final PortalPages pages;

	private final Clock clock;

	SignaturePage(Contracting contracting, Withdrawals withdrawals, PortalPages pages, Clock clock) {
		this.contracting = contracting;
		this.withdrawals = withdrawals;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping("/portal/{link}/signature")
	ResponseEntity<String> show(Visit visit) {
		return this.pages.ask("signature", visit, (frame) -> view(frame, visit, Map.of()));
	}

	@PostMapping("/portal/{link}/signature")
	ResponseEntity<String> sign(Visit visit, @RequestParam Map<String, String> typed) {
		try {
			Set<SigningConsent> consents = Arrays.stream(SigningConsent.values())
				.filter((consent) -> typed.containsKey(consent.name()))
				.collect(Collectors.toSet());
			Signature signature = new Signature(PersonName.of("name", typed.getOrDefault("name", "")),
					Capacity.of(typed.getOrDefault("capacity", "")), consents, seen(typed),
					typed.containsKey("EARLY_START"), Optional.empty());
			this.contracting.sign(visit.reference(), signature, visit.answer(this.clock.instant()));
			return this.pages.thank(visit, "Documents signés",
					"Merci ! Vous recevez un exemplaire de chaque document par courriel, ainsi que la liste des pièces à nous transmettre.");
		}
		catch (Refused ex) {
			return this.pages.refuse("signature", visit, ex, () -> reply(typed), (frame) -> view(frame, visit, typed));
		}
	}

	private static Reply reply(Map<String, String> typed) {
		return Reply.of("Signe les documents.", typed.get("name"), typed.get("capacity"),
				typed.containsKey("EARLY_START") ? Signature.EARLY_START : "");
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
		List<Sheet> sheets = this.contracting.toSign(visit.reference())
			.stream()
			.map((document) -> Sheet.of(document, visit))
			.toList();
		boolean open = this.contracting.state(visit.reference()).filter(OnboardingState.SENT::equals).isPresent();
		return new View(frame, visit.path("signature"), sheets, open, List.of(SigningConsent.values()),
				this.withdrawals.isGranted(visit.reference()) ? Optional.of(Signature.EARLY_START) : Optional.empty(),
				typed);
	}

	/**
	 * @param frame what surrounds the page
	 * @param action where the form goes
	 * @param sheets what is to be signed
	 * @param open whether a signature is awaited
	 * @param consents the boxes to tick
	 * @param earlyStart the box that they may tick, where they may withdraw
	 * @param typed what was typed before it was refused
	 */
	record View(Frame frame, String action, List<Sheet> sheets, boolean open, List<SigningConsent> consents,
			Optional<String> earlyStart, Map<String, String> typed) {
	}

	/**
	 * @param label what it is
	 * @param number its number
	 * @param sha256 its fingerprint
	 * @param href where its PDF is
	 */
	record Sheet(String label, String number, String sha256, String href) {

		static Sheet of(Document document, Visit visit) {
			return new Sheet(document.label(), document.number(), document.sha256(),
					visit.path("documents/" + document.number()));
		}

	}

}
