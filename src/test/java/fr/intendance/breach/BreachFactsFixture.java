package fr.intendance.breach;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.intendance.document.Imprint;
import fr.intendance.document.TemplatesFixture;

import static fr.intendance.document.DocumentFixture.in;

/** A letter that went to somebody else, as papers tell it. */
final class BreachFactsFixture {

	private BreachFactsFixture() {
	}

	static BreachFacts of(Imprint imprint) {
		Locale language = imprint.language();
		return new BreachFacts(Instant.parse("2026-11-30T08:15:00Z"),
				Optional.of(Instant.parse("2026-11-29T17:00:00Z")),
				List.of(word("breach.nature.confidentiality", language)),
				List.of(word("processing.data.identity", language), word("processing.data.amounts", language)), 12,
				1250, word("breach.risk.high", language),
				in(imprint, "Un envoi groupé de factures est parti à un destinataire qui n’était pas le bon.",
						"A batch of invoices went to somebody who was not its addressee."),
				in(imprint, "Des tiers peuvent connaître des montants facturés et les nom et adresse de douze clients.",
						"Others may know amounts invoiced, and names and addresses of twelve customers."),
				in(imprint,
						"Le destinataire a confirmé par écrit avoir supprimé l’envoi. L’envoi groupé est suspendu ; chaque adresse est relue par une seconde personne.",
						"The recipient confirmed in writing that it was deleted. Batches are suspended; a second person reads each address."));
	}

	private static String word(String code, Locale language) {
		return TemplatesFixture.messages().getMessage(code, null, language);
	}

}
