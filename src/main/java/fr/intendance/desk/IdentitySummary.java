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
		return Optional.of(new Card("Entreprise", facts(reference, this.identities.of(reference))));
	}

	private List<Fact> facts(EngagementReference reference, CompanyIdentity known) {
		List<Fact> facts = new ArrayList<>();
		Optional.ofNullable(known.legalForm()).ifPresent((form) -> facts.add(Fact.of("Forme juridique", form.label())));
		Optional.ofNullable(known.siret()).ifPresent((siret) -> facts.add(Fact.of("SIRET", siret.formatted())));
		if (!known.address().isEmpty()) {
			facts.add(Fact.of("Adresse", String.join("\n", known.address())));
		}
		if (known.owesVat()) {
			facts.add(this.documents.obstacle(this.engagements.addressee(reference))
				.map((obstacle) -> Fact.of("À régler avant de facturer", obstacle))
				.orElse(Fact.of("TVA", "autoliquidation par le client")));
		}
		Optional.ofNullable(known.vatNumber())
			.ifPresent((number) -> facts.add(Fact.of("Numéro de TVA", number.formatted())));
		if (!known.isComplete()) {
			facts.add(Fact.of("À compléter",
					known.isAbroad() ? "Numéro de TVA et adresse, pour que le devis et le contrat les portent"
							: "SIRET et adresse, pour que le devis et le contrat les portent"));
		}
		return facts;
	}

}
