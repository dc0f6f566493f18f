package fr.intendance.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.EngagementReference;
import fr.intendance.onboarding.Withdrawals;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(4)
class WithdrawalSummary implements Summary {

	private final Withdrawals withdrawals;

	WithdrawalSummary(Withdrawals withdrawals) {
		this.withdrawals = withdrawals;
	}

	@Override
	public Optional<Card> of(EngagementReference reference) {
		return this.withdrawals.window(reference).map((window) -> new Card("Droit de rétractation", facts(window)));
	}

	private static List<Fact> facts(Withdrawals.Window window) {
		List<Fact> facts = new ArrayList<>();
		facts.add(Fact.of("Jusqu’au", FrenchDate.date(window.lastDay())));
		facts.add(Fact.of("Acompte", "pas avant le " + FrenchDate.date(window.noPaymentBefore())));
		facts.add(Fact.of("Début anticipé", window.earlyStart() ? "demandé expressément" : "non demandé"));
		window.withdrawnAt().ifPresent((at) -> facts.add(Fact.of("Rétracté le", FrenchDate.date(at))));
		return facts;
	}

}
