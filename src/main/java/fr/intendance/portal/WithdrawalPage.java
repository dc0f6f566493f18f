package fr.intendance.portal;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import fr.intendance.client.PersonName;
import fr.intendance.engine.Refused;
import fr.intendance.onboarding.Withdrawals;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a client goes back on the contract, while the law allows it. */
@RestController
class WithdrawalPage {

	private final Withdrawals withdrawals;

	private final PortalPages pages;

	private final Clock clock;

	WithdrawalPage(Withdrawals withdrawals, PortalPages pages, Clock clock) {
		this.withdrawals = withdrawals;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping("/portal/{link}/withdrawal")
	ResponseEntity<String> show(Visit visit) {
		return this.pages.ask("withdrawal", visit, (frame) -> view(frame, visit, Map.of()));
	}

	@PostMapping("/portal/{link}/withdrawal")
	ResponseEntity<String> withdraw(Visit visit, @RequestParam Map<String, String> typed) {
		try {
			this.withdrawals.withdraw(visit.reference(), PersonName.of("name", typed.getOrDefault("name", "")),
					Optional.empty(), visit.answer(this.clock.instant()));
			return this.pages.thank(visit, "withdrawal");
		}
		catch (Refused ex) {
			return this.pages.refuse("withdrawal", visit, ex,
					() -> Reply.of("Se rétracte du contrat.", typed.get("name")), (frame) -> view(frame, visit, typed));
		}
	}

	private View view(Frame frame, Visit visit, Map<String, String> typed) {
		return new View(frame, visit.path("withdrawal"), this.withdrawals.window(visit.reference()),
				this.withdrawals.isPossible(visit.reference()), typed);
	}

	/**
	 * @param frame what surrounds the page
	 * @param action where the form goes
	 * @param window the days in which they may withdraw, if there are any
	 * @param open whether they may today
	 * @param typed what was typed before it was refused
	 */
	record View(Frame frame, String action, Optional<Withdrawals.Window> window, boolean open,
			Map<String, String> typed) {
	}

}
