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
import fr.intendance.document.TemplatesFixture;
import fr.intendance.document.Totals;

import static fr.intendance.document.DocumentFixture.in;

class QuoteOfferFixture implements DocumentFixture {

	@Override
	public DocumentTemplate template() {
		return QuoteDocument.OFFER;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return quote(imprint, lines(imprint));
	}

	@Override
	public DocumentView longView(Imprint imprint) {
		return quote(imprint, DocumentFixture.threeHundred(lines(imprint)));
	}

	private static List<Line> lines(Imprint imprint) {
		return List.of(
				line(in(imprint, "Gestion administrative", "Office administration"),
						in(imprint, "Forfait mensuel de 24 h : factures, devis, relances",
								"Monthly package of 24 h: invoices, quotes, reminders"),
						"1", in(imprint, "mois", "month"), 108000),
				line(in(imprint, "Remise à plat du classement", "Tidying-up of the files"),
						in(imprint, "Une fois, au démarrage", "Once, at the start"), "3.5", "h", 4800),
				line(in(imprint, "Demi-journée sur place", "Half-day on site"),
						in(imprint, "Déplacement compris, jusqu’à 30 km", "Travel included, up to 30 km"), "2",
						in(imprint, "unités", "units"), 18000));
	}

	private static QuoteView quote(Imprint imprint, List<Line> lines) {
		QuoteWords words = new QuoteWords(TemplatesFixture.messages(), imprint.language());
		List<Line> options = List
			.of(line(in(imprint, "Préparation d’un dossier d’appel d’offres", "Preparation of a tender"), "", "1",
					in(imprint, "dossier", "file"), 33600));
		return new QuoteView(imprint, PartyFixture.client(imprint.language()), words.of("PACKAGE.subject"), lines,
				Totals.of(lines, new BigDecimal("5"), imprint.mentions()), options, LocalDate.of(2026, 12, 31),
				LocalDate.of(2026, 12, 1), words.of("PACKAGE.duration"), Optional.of("CDC-2026-0007"), Optional.empty(),
				words.of("PACKAGE.billing"), Optional.of(24 * 60), 2, Optional.of(new Amount(4800)),
				new BigDecimal("30"), Optional.of(new Amount(45828)), words.of("travel"), 30,
				List.of(in(imprint, "La saisie comptable, qui relève de l’expert-comptable",
						"Bookkeeping, which is a matter for a chartered accountant"),
						in(imprint, "La rédaction de contrats de travail, qui relève de l’avocat",
								"Drafting employment contracts, which is a matter for a lawyer")),
				List.of(words.of("annex", "CDC-2026-0007"),
						in(imprint, "Contrat de sous-traitance de données (RGPD, art. 28)",
								"Data-processing agreement (GDPR, Art. 28)")));
	}

	private static Line line(String label, String detail, String quantity, String unit, long cents) {
		return new Line(label, detail, new BigDecimal(quantity), unit, new Amount(cents));
	}

}
