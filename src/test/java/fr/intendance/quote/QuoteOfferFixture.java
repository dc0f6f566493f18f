package fr.intendance.quote;

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
import fr.intendance.document.Totals;

class QuoteOfferFixture implements DocumentFixture {

	@Override
	public DocumentTemplate template() {
		return QuoteDocument.OFFER;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return quote(imprint, lines());
	}

	@Override
	public DocumentView longView(Imprint imprint) {
		return quote(imprint, DocumentFixture.threeHundred(lines()));
	}

	private static List<Line> lines() {
		return List.of(
				line("Gestion administrative", "Forfait mensuel de 24 h : factures, devis, relances", "1", "mois",
						108000),
				line("Remise à plat du classement", "Une fois, au démarrage", "3.5", "h", 4800),
				line("Demi-journée sur place", "Déplacement compris, jusqu’à 30 km", "2", "unités", 18000));
	}

	private static QuoteView quote(Imprint imprint, List<Line> lines) {
		List<Line> options = List.of(line("Préparation d’un dossier d’appel d’offres", "", "1", "dossier", 33600));
		return new QuoteView(imprint, PartyFixture.client(), "Gestion administrative de votre entreprise", lines,
				Totals.of(lines, new BigDecimal("5"), imprint.mentions()), options, LocalDate.of(2026, 12, 31),
				LocalDate.of(2026, 12, 1), "Indéterminée, avec un préavis d’un mois", Optional.of("CDC-2026-0007"),
				Optional.empty(), "Chaque mois, à terme échu", Optional.of(24 * 60), Optional.of(new Amount(4800)),
				new BigDecimal("30"), Optional.of(new Amount(45828)),
				"Compris dans les demi-journées sur place ; au-delà de 30 km, barème fiscal", 30,
				List.of("La saisie comptable, qui relève de l’expert-comptable",
						"La rédaction de contrats de travail, qui relève de l’avocat"),
				List.of("Cahier des charges n° CDC-2026-0007", "Contrat de sous-traitance de données (RGPD, art. 28)"));
	}

	private static Line line(String label, String detail, String quantity, String unit, long cents) {
		return new Line(label, detail, new BigDecimal(quantity), unit, new Amount(cents));
	}

}
