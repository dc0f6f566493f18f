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

import static fr.intendance.document.DocumentFixture.in;

class ContractFixture implements DocumentFixture {

	@Override
	public DocumentTemplate template() {
		return OnboardingDocument.CONTRACT;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return contract(imprint, scope(imprint));
	}

	@Override
	public DocumentView longView(Imprint imprint) {
		return contract(imprint, DocumentFixture.threeHundred(scope(imprint)));
	}

	private static ContractView contract(Imprint imprint, List<ScopeLine> scope) {
		return new ContractView(imprint, PartyFixture.client(imprint.language()),
				PartyFixture.signatory(imprint.language()), "D-2026-0012", "CDC-2026-0007", scope, true, terms(imprint),
				prices(imprint), true, true, Optional.empty());
	}

	private static List<ScopeLine> scope(Imprint imprint) {
		return List.of(
				new ScopeLine(in(imprint, "Devis et factures", "Quotes and invoices"), Scope.INCLUDED,
						in(imprint, "15 devis et 40 factures par mois", "15 quotes and 40 invoices per month")),
				new ScopeLine(in(imprint, "Relances", "Reminders"), Scope.INCLUDED,
						in(imprint, "En votre nom, sans encaissement", "In your name, without collecting money")),
				new ScopeLine(in(imprint, "Appels d’offres", "Tenders"), Scope.OPTIONAL,
						in(imprint, "Sur devis", "Quoted separately")),
				new ScopeLine(in(imprint, "Saisie comptable", "Bookkeeping"), Scope.EXCLUDED,
						in(imprint, "Relève d’un autre professionnel : un expert-comptable",
								"A matter for another professional: a chartered accountant")));
	}

	private static Terms terms(Imprint imprint) {
		return new Terms(LocalDate.of(2026, 12, 1), Optional.empty(), 30, 1,
				in(imprint, "Le travail est fait à distance et, une demi-journée par mois, chez le Client.",
						"The work is done remotely and, half a day per month, at the Client’s premises."),
				in(imprint, "Le Client donne accès à ses logiciels par des comptes nominatifs et en paie les licences.",
						"The Client gives access to its software through personal accounts and pays for the licences."),
				3, 5, Optional.of(5), 15, new Amount(1_000_000));
	}

	private static Prices prices(Imprint imprint) {
		return new Prices(
				List.of(new Line(in(imprint, "Gestion administrative", "Office administration"),
						in(imprint, "Forfait de 24 h", "Package of 24 h"), BigDecimal.ONE, in(imprint, "mois", "month"),
						new Amount(108_000))),
				in(imprint, "chaque mois, à terme échu", "monthly, in arrears"), Optional.of(24 * 60),
				Optional.of(new Amount(4800)), 15, 1, 25,
				in(imprint, "compris dans les demi-journées sur place", "included in the half-days on site"),
				Optional.of(new Amount(32_400)), 30);
	}

}
