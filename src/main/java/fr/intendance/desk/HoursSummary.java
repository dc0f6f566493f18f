package fr.intendance.desk;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.EngagementReference;
import fr.intendance.onboarding.Contracts;
import fr.intendance.work.Balance;
import fr.intendance.work.Recording;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many hours of the contract were used this month, and how many are left. */
@Component
@Order(5)
class HoursSummary implements Summary {

	private final Contracts contracts;

	private final Recording recording;

	private final Words words;

	private final Clock clock;

	HoursSummary(Contracts contracts, Recording recording, Words words, Clock clock) {
		this.contracts = contracts;
		this.recording = recording;
		this.words = words;
		this.clock = clock;
	}

	@Override
	public Optional<Card> of(EngagementReference reference) {
		if (this.contracts.terms(reference).isEmpty()) {
			return Optional.empty();
		}
		YearMonth month = YearMonth.from(this.clock.instant().atZone(BusinessZone.PARIS));
		Balance balance = this.recording.balance(reference, month);
		List<Fact> facts = new ArrayList<>();
		facts.add(Fact.of("desk.card.hours.used", hours(balance.usedMinutes())));
		if (balance.includedMinutes() > 0) {
			facts.add(Fact.of("desk.card.hours.included", hours(balance.includedMinutes())));
			if (balance.carriedMinutes() > 0) {
				facts.add(Fact.of("desk.hours.carried", hours(balance.carriedMinutes())));
			}
			facts.add((balance.overage() > 0) ? Fact.of("desk.card.hours.overage", hours(balance.overage()))
					: Fact.of("desk.card.hours.left", hours(balance.left())));
		}
		return Optional.of(new Card(this.words.of("desk.card.hours", Reading.month(month)), facts));
	}

	private static String hours(long minutes) {
		return Reading.hours(minutes);
	}

}
