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
import fr.intendance.document.TemplatesFixture;
import fr.intendance.document.ScopeLine;
import fr.intendance.document.ScopeLine.Scope;
import fr.intendance.needsreview.HoursEstimate.Factor;
import fr.intendance.needsreview.SpecificationView.Estimate;
import fr.intendance.needsreview.SpecificationView.Fact;
import fr.intendance.needsreview.SpecificationView.Limit;
import fr.intendance.needsreview.SpecificationView.Task;

import static fr.intendance.document.DocumentFixture.in;

class SpecificationFixture implements DocumentFixture {

	@Override
	public DocumentTemplate template() {
		return NeedsReviewDocument.SPECIFICATION;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return specification(imprint, scope(imprint));
	}

	@Override
	public DocumentView longView(Imprint imprint) {
		return specification(imprint, DocumentFixture.threeHundred(scope(imprint)));
	}

	private static SpecificationView specification(Imprint imprint, List<ScopeLine> scope) {
		return new SpecificationView(imprint, PartyFixture.client(imprint.language()), in(imprint,
				"Menuiserie de huit personnes. La gérante prépare elle-même devis et factures, le soir ; les "
						+ "relances ne sont plus faites depuis l’été, et six heures par semaine y passent.",
				"Joinery with eight people. The managing director prepares quotes and invoices herself in the "
						+ "evening; no reminders have been sent since the summer, and it takes six hours a week."),
				List.of(in(imprint, "Des devis envoyés sous 48 heures", "Quotes sent within 48 hours"),
						in(imprint, "Des factures émises dans la semaine de la fin du chantier",
								"Invoices issued in the week in which the job ends"),
						in(imprint, "Des relances régulières et courtoises", "Regular and courteous reminders")),
				List.of(fact(imprint, "contact-person", "Inès Lefèvre, deux heures par semaine",
						"Inès Lefèvre, two hours a week"),
						fact(imprint, "place", "À distance, et dans vos locaux au besoin",
								"Remotely, and on your premises when needed"),
						fact(imprint, "software", "Logiciel de devis et de facturation, dossier partagé",
								"Software for quotes and invoices, shared folder"),
						fact(imprint, "accountant", "Envoi mensuel des pièces", "Documents sent every month")),
				scope, estimate(imprint),
				List.of(new Limit(in(imprint, "Saisie comptable", "Bookkeeping"),
						in(imprint, "Réservée aux experts-comptables (ord. 45-2138, art. 2 et 20)",
								"Reserved to chartered accountants (Ordinance No. 45-2138, Arts. 2 and 20)"),
						in(imprint, "Votre expert-comptable", "Your chartered accountant"))),
				Optional.of(LocalDate.of(2026, 12, 1)));
	}

	private static Fact fact(Imprint imprint, String code, String french, String english) {
		return new Fact(TemplatesFixture.messages().getMessage("fact." + code, null, imprint.language()),
				in(imprint, french, english));
	}

	private static List<ScopeLine> scope(Imprint imprint) {
		return List.of(
				line(imprint, "Devis", "Quotes", Scope.INCLUDED, "15 par mois, sur vos modèles",
						"15 per month, on your templates"),
				line(imprint, "Factures clients", "Customer invoices", Scope.INCLUDED,
						"40 par mois, en votre nom, avec mandat de facturation",
						"40 per month, in your name, under an invoicing mandate"),
				line(imprint, "Factures fournisseurs", "Supplier invoices", Scope.INCLUDED,
						"50 par mois : collecte, contrôle, classement", "50 per month: collection, checking, filing"),
				line(imprint, "Relances", "Reminders", Scope.INCLUDED, "20 par mois, en votre nom, sans encaissement",
						"20 per month, in your name, without collecting money"),
				line(imprint, "Dossiers d’appel d’offres", "Tenders", Scope.OPTIONAL,
						"Sur demande, environ 7 h par dossier", "On request, about 7 h each"),
				line(imprint, "Saisie comptable", "Bookkeeping", Scope.EXCLUDED, "Relève de votre expert-comptable",
						"A matter for your chartered accountant"));
	}

	private static ScopeLine line(Imprint imprint, String service, String english, Scope scope, String detail,
			String englishDetail) {
		return new ScopeLine(in(imprint, service, english), scope, in(imprint, detail, englishDetail));
	}

	/** The worked example of the time model. */
	private static Estimate estimate(Imprint imprint) {
		return new Estimate(
				List.of(task(in(imprint, "Devis simples", "Simple quotes"), 15, 20),
						task(in(imprint, "Factures émises", "Invoices issued"), 40, 8),
						task(in(imprint, "Factures fournisseurs : collecte, contrôle, classement",
								"Supplier invoices: collection, checking, filing"), 50, 6),
						task(in(imprint, "Relances par courriel", "Reminders by email"), 20, 6),
						task(in(imprint, "Pointages d’encaissements", "Payments received, matched"), 30, 3),
						task(in(imprint, "Envoi mensuel à l’expert-comptable", "Monthly dispatch to the accountant"), 1,
								45)),
				List.of(new Factor(in(imprint, "Outils disparates", "Separate tools"), BigDecimal.ONE)),
				new BigDecimal("19.58"), new BigDecimal("1.96"), new BigDecimal("1.72"), new BigDecimal("23.26"), 24,
				30);
	}

	private static Task task(String label, int volume, int minutesEach) {
		return new Task(label, BigDecimal.valueOf(volume), minutesEach);
	}

}
