package fr.intendance.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.offboarding.Accesses;
import fr.intendance.offboarding.ClientExit;
import fr.intendance.offboarding.DelegatedAccess;
import fr.intendance.offboarding.Departure;
import fr.intendance.offboarding.Handover;
import fr.intendance.offboarding.Offboarding;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(6)
class OffboardingSummary implements Summary {

	private final Offboarding offboarding;

	private final Accesses accesses;

	private final Handover handover;

	private final Words words;

	OffboardingSummary(Offboarding offboarding, Accesses accesses, Handover handover, Words words) {
		this.offboarding = offboarding;
		this.accesses = accesses;
		this.handover = handover;
		this.words = words;
	}

	@Override
	public Optional<Card> of(EngagementReference reference) {
		return this.offboarding.departure(reference).map((departure) -> {
			List<Fact> facts = new ArrayList<>();
			facts.add(Fact.of(this.words.of("desk.departure." + departure.kind()),
					Reading.date(departure.effectiveOn())));
			Optional.ofNullable(departure.reason())
				.map(FreeText::value)
				.ifPresent((reason) -> facts.add(Fact.of("desk.form.reason", reason)));
			this.accesses.of(reference).stream().map(this::fact).forEach(facts::add);
			this.offboarding.of(reference).ifPresent((exit) -> facts.addAll(facts(reference, exit)));
			return new Card("desk.card.offboarding", facts);
		});
	}

	private List<Fact> facts(EngagementReference reference, ClientExit exit) {
		List<Fact> facts = new ArrayList<>();
		facts.add(Fact.of("desk.card.offboarding.by", Reading.date(exit.handOverBy())));
		exit.packSha256()
			.ifPresent((sha256) -> facts
				.add(new Fact("desk.card.offboarding.pack", sha256, this.handover.content(reference).isPresent()
						? "/api/engagements/" + reference + "/reversibility-pack" : "")));
		exit.receivedAt().ifPresent((at) -> facts.add(Fact.of("desk.card.offboarding.received", Reading.date(at))));
		exit.deletedOn().ifPresent((day) -> facts.add(Fact.of("desk.card.offboarding.deleted", Reading.date(day))));
		return facts;
	}

	private Fact fact(DelegatedAccess access) {
		return Fact.of(access.label(),
				access.revokedAt()
					.map((at) -> this.words.of("desk.card.offboarding.revoked", Reading.date(at),
							access.revokedBy().orElseThrow()))
					.orElse("desk.card.offboarding.open"));
	}

}
