package fr.intendance.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.intendance.client.CompanyIdentities;
import fr.intendance.client.CompanyIdentity;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.document.Documents;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(0)
class IdentitySummary implements Summary {

	private final CompanyIdentities identities;

	private final Engagements engagements;

	private final Documents documents;

	IdentitySummary(CompanyIdentities identities, Engagements engagements, Documents documents) {
		this.identities = identities;
		this.engagements = engagements;
		this.documents = documents;
	}

	@Override
	public Optional<Card> of(EngagementReference reference) {
		return Optional.of(new Card("desk.card.identity", facts(reference, this.identities.of(reference))));
	}

	private List<Fact> facts(EngagementReference reference, CompanyIdentity known) {
		List<Fact> facts = new ArrayList<>();
		Optional.ofNullable(known.legalForm())
			.ifPresent((form) -> facts.add(Fact.of("desk.form.identity.legalForm", form.label())));
		Optional.ofNullable(known.siret())
			.ifPresent((siret) -> facts.add(Fact.of("desk.card.identity.siret", siret.formatted())));
		if (!known.address().isEmpty()) {
			facts.add(Fact.of("desk.card.identity.address", String.join("\n", known.address())));
		}
		if (known.owesVat()) {
			facts.add(this.documents.obstacle(this.engagements.addressee(reference))
				.map((obstacle) -> Fact.of("desk.card.identity.obstacle", obstacle))
				.orElse(Fact.of("desk.card.identity.vat", "desk.card.identity.reverseCharge")));
		}
		Optional.ofNullable(known.vatNumber())
			.ifPresent((number) -> facts.add(Fact.of("desk.card.identity.vatNumber", number.formatted())));
		if (!known.isComplete()) {
			facts.add(Fact.of("desk.card.identity.missing",
					known.isAbroad() ? "desk.card.identity.missing.abroad" : "desk.card.identity.missing.france"));
		}
		return facts;
	}

}
