package fr.intendance.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.intendance.client.CompanyIdentities;
import fr.intendance.client.CompanyIdentity;
import fr.intendance.client.EngagementReference;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(0)
class IdentitySummary implements Summary {

	private final CompanyIdentities identities;

	IdentitySummary(CompanyIdentities identities) {
		this.identities = identities;
	}

	@Override
	public Optional<Card> of(EngagementReference reference) {
		return Optional.of(new Card("Entreprise", facts(this.identities.of(reference))));
	}

	private static List<Fact> facts(CompanyIdentity known) {
		List<Fact> facts = new ArrayList<>();
		Optional.ofNullable(known.legalForm()).ifPresent((form) -> facts.add(Fact.of("Forme juridique", form.label())));
		Optional.ofNullable(known.siret()).ifPresent((siret) -> facts.add(Fact.of("SIRET", siret.formatted())));
		if (!known.address().isEmpty()) {
			facts.add(Fact.of("Adresse", String.join("\n", known.address())));
		}
		if (known.owesVat()) {
			facts.add(Fact.of("TVA", "autoliquidation par le client"));
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
