package fr.intendance.needsreview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.document.DocumentFixture;
import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.PartyFixture;
import fr.intendance.document.ScopeLine;
import fr.intendance.document.ScopeLine.Scope;
import fr.intendance.needsreview.HoursEstimate.Factor;
import fr.intendance.needsreview.SpecificationView.Estimate;
import fr.intendance.needsreview.SpecificationView.Fact;
import fr.intendance.needsreview.SpecificationView.Limit;
import fr.intendance.needsreview.SpecificationView.Task;

class SpecificationFixture implements DocumentFixture {

	@Override
	public DocumentTemplate template() {
		return NeedsReviewDocument.SPECIFICATION;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return specification(imprint, scope());
	}

	@Override
	public DocumentView longView(Imprint imprint) {
		return specification(imprint, DocumentFixture.threeHundred(scope()));
	}

	private static SpecificationView specification(Imprint imprint, List<ScopeLine> scope) {
		return new SpecificationView(imprint, PartyFixture.client(imprint.language()),
				"Menuiserie de huit personnes. La gérante prépare elle-même devis et factures, le soir ; les relances ne "
						+ "sont plus faites depuis l’été, et six heures par semaine y passent.",
				List.of("Des devis envoyés sous 48 heures", "Des factures émises dans la semaine de la fin du chantier",
						"Des relances régulières et courtoises"),
				List.of(new Fact("Interlocutrice", "Inès Lefèvre, deux heures par semaine"),
						new Fact("Lieu", "À distance, et sur place une demi-journée par mois"),
						new Fact("Outils", "Logiciel de devis et de facturation du Client, dossier partagé"),
						new Fact("Expert-comptable", "Envoi mensuel des pièces")),
				scope, estimate(), List.of(new Limit("Saisie comptable",
						"Réservée aux experts-comptables (ord. 45-2138, art. 2 et 20)", "Votre expert-comptable")),
				Optional.of(LocalDate.of(2026, 12, 1)));
	}

	private static List<ScopeLine> scope() {
		return List.of(new ScopeLine("Devis", Scope.INCLUDED, "15 par mois, sur vos modèles"),
				new ScopeLine("Factures clients", Scope.INCLUDED,
						"40 par mois, en votre nom, avec mandat de facturation"),
				new ScopeLine("Factures fournisseurs", Scope.INCLUDED, "50 par mois : collecte, contrôle, classement"),
				new ScopeLine("Relances", Scope.INCLUDED, "20 par mois, en votre nom, sans encaissement"),
				new ScopeLine("Dossiers d’appel d’offres", Scope.OPTIONAL, "Sur demande, environ 7 h par dossier"),
				new ScopeLine("Saisie comptable", Scope.EXCLUDED, "Relève de votre expert-comptable"));
	}

	/** The worked example of the time model. */
	private static Estimate estimate() {
		return new Estimate(
				List.of(task("Devis simples", 15, 20), task("Factures émises", 40, 8),
						task("Factures fournisseurs : collecte, contrôle, classement", 50, 6),
						task("Relances par courriel", 20, 6), task("Pointages d’encaissements", 30, 3),
						task("Envoi mensuel à l’expert-comptable", 1, 45)),
				List.of(new Factor("Outils disparates", BigDecimal.ONE)), new BigDecimal("19.58"),
				new BigDecimal("1.96"), new BigDecimal("1.72"), new BigDecimal("23.26"), 24, 30);
	}

	private static Task task(String label, int volume, int minutesEach) {
		return new Task(label, BigDecimal.valueOf(volume), minutesEach);
	}

}
