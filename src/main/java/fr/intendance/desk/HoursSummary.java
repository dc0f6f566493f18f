package fr.intendance.desk;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.EngagementReference;
import fr.intendance.document.Wording;
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

	private final Clock clock;

	HoursSummary(Contracts contracts, Recording recording, Clock clock) {
		this.contracts = contracts;
		this.recording = recording;
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
		facts.add(Fact.of("Utilisé", hours(balance.usedMinutes())));
		if (balance.includedMinutes() > 0) {
			facts.add(Fact.of("Prévu au contrat", hours(balance.includedMinutes())));
			facts.add((balance.overage() > 0) ? Fact.of("Au-delà du forfait", hours(balance.overage()))
					: Fact.of("Reste", hours(balance.left())));
		}
		return Optional.of(new Card("Temps, " + FrenchDate.month(month), facts));
	}

	private static String hours(long minutes) {
		return Wording.hours(minutes, Locale.FRENCH);
	}

}
