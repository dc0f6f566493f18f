package fr.intendance.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.onboarding.Withdrawals;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(4)
class WithdrawalSummary implements Summary {

	private final Withdrawals withdrawals;

	private final Words words;

	WithdrawalSummary(Withdrawals withdrawals, Words words) {
		this.words = words;
		this.withdrawals = withdrawals;
	}

	@Override
	public Optional<Card> of(EngagementReference reference) {
		return this.withdrawals.window(reference).map((window) -> new Card("desk.card.withdrawal", facts(window)));
	}

	private List<Fact> facts(Withdrawals.Window window) {
		List<Fact> facts = new ArrayList<>();
		facts.add(Fact.of("desk.card.withdrawal.until", Reading.date(window.lastDay())));
		facts.add(Fact.of("desk.card.withdrawal.deposit",
				this.words.of("desk.card.withdrawal.notBefore", Reading.date(window.noPaymentBefore()))));
		facts.add(Fact.of("desk.card.withdrawal.earlyStart",
				window.earlyStart() ? "desk.card.withdrawal.asked" : "desk.card.withdrawal.notAsked"));
		window.withdrawnAt().ifPresent((at) -> facts.add(Fact.of("desk.card.withdrawal.on", Reading.date(at))));
		return facts;
	}

}
