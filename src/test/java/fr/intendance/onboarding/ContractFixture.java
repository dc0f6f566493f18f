package fr.intendance.onboarding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.document.Amount;
import fr.intendance.document.DocumentFixture;
import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.Line;
import fr.intendance.document.PartyFixture;
import fr.intendance.document.ScopeLine;
import fr.intendance.document.ScopeLine.Scope;
import fr.intendance.onboarding.ContractView.Prices;
import fr.intendance.onboarding.ContractView.Terms;

class ContractFixture implements DocumentFixture {

	@Override
	public DocumentTemplate template() {
		return OnboardingDocument.CONTRACT;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return contract(imprint, scope());
	}

	@Override
	public DocumentView longView(Imprint imprint) {
		return contract(imprint, DocumentFixture.threeHundred(scope()));
	}

	private static ContractView contract(Imprint imprint, List<ScopeLine> scope) {
		return new ContractView(imprint, PartyFixture.client(), PartyFixture.signatory(), "D-2026-0012",
				"CDC-2026-0007", scope, terms(), prices(), true, true, Optional.empty());
	}

	private static List<ScopeLine> scope() {
		return List.of(new ScopeLine("Devis et factures", Scope.INCLUDED, "15 devis et 40 factures par mois"),
				new ScopeLine("Relances", Scope.INCLUDED, "En votre nom, sans encaissement"),
				new ScopeLine("Appels d’offres", Scope.OPTIONAL, "Sur devis"),
				new ScopeLine("Saisie comptable", Scope.EXCLUDED, "Relève de l’expert-comptable"));
	}

	private static Terms terms() {
		return new Terms(LocalDate.of(2026, 12, 1), Optional.empty(), 30, 1,
				"Le travail est fait à distance et, une demi-journée par mois, chez le Client.",
				"Le Client donne accès à ses logiciels par des comptes nominatifs et en paie les licences.", 3, 5,
				Optional.of(5), 15, new Amount(1_000_000));
	}

	private static Prices prices() {
		return new Prices(
				List.of(new Line("Gestion administrative", "Forfait de 24 h", BigDecimal.ONE, "mois",
						new Amount(108_000))),
				"chaque mois, à terme échu", Optional.of(24 * 60), Optional.of(new Amount(4800)), 15, 1, 25,
				"compris dans les demi-journées sur place", Optional.of(new Amount(32_400)), 30);
	}

}
