package fr.intendance.breach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class BreachMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new BreachMail("E-2026-0042", "dpo@cabinet.example", Instant.parse("2026-11-23T08:15:00Z"),
				Optional.of(Instant.parse("2026-11-22T17:00:00Z")),
				List.of("Disponibilité\u00a0: des données sont perdues ou inaccessibles"), List.of("Identité"), 12,
				1250, "Des factures sont à refaire.", "Sauvegarde restaurée, mot de passe changé.");
	}

}
