package fr.intendance.transparency;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.document.DatedTexts;
import fr.intendance.journal.Journal;
import fr.intendance.onboarding.Contracts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what is kept of a client until when, by the periods of {@code law/retention.csv},
 * where each stands with its source.
 */
@Service
@Transactional(readOnly = true)
public class Retention {

	private final DatedTexts law = new DatedTexts("law/retention.csv");

	private final Engagements engagements;

	private final Contracts contracts;

	private final Journal journal;

	private final Clock clock;

	Retention(Engagements engagements, Contracts contracts, Journal journal, Clock clock) {
		this.engagements = engagements;
		this.contracts = contracts;
		this.journal = journal;
		this.clock = clock;
	}

	/** As the law is today. Before there is a contract, a client is a prospect. */
	public List<Kept> of(EngagementReference reference, Locale language) {
		Optional<Contracts.InForce> contract = this.contracts.inForce(reference);
		List<Kept> always = List.of(kept("logs", Optional.empty(), language),
				kept("journal", Optional.empty(), language));
		List<Kept> theirs = contract.isPresent() ? List.of("files", "contract", "accounting")
			.stream()
			.map((key) -> kept(key, contract.flatMap(Contracts.InForce::endOn), language))
			.toList() : List.of(kept("prospect", Optional.of(lastHeardOf(reference)), language));
		return Stream.concat(theirs.stream(), always.stream()).toList();
	}

	private Kept kept(String key, Optional<LocalDate> since, Locale language) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
		return new Kept(this.law.on(key, today).in(language), this.law.on(key + ".rule", today).in(language),
				since.map((day) -> day.plus(Period.parse(this.law.on(key + ".period", today).french()))));
	}

	/** What they did themselves counts, opening a mail does not (CNIL). */
	private LocalDate lastHeardOf(EngagementReference reference) {
		return LocalDate.ofInstant(
				this.journal.lastHeardOf(reference.value()).orElseGet(() -> this.engagements.get(reference).openedAt()),
				BusinessZone.PARIS);
	}

}
