package fr.intendance.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import fr.intendance.document.DocumentFixture;
import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.PartyFixture;

import static fr.intendance.document.DocumentFixture.in;

class ReminderProofFixture implements DocumentFixture {

	private static final String ADDRESS = "atelier@lefevre.example";

	@Override
	public DocumentTemplate template() {
		return ReminderDocument.PROOF;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return proof(imprint, letters(imprint));
	}

	@Override
	public DocumentView longView(Imprint imprint) {
		return proof(imprint, DocumentFixture.threeHundred(letters(imprint)));
	}

	private static ReminderProofView proof(Imprint imprint, List<ProvenWait.Letter> letters) {
		ProvenWait quote = new ProvenWait(
				"quote", Optional.empty(), Instant.parse("2026-11-02T09:12:00Z"), letters, List.of(
						new ProvenWait.Decision(Instant.parse("2026-11-10T14:00:00Z"), "reminder.held",
								Optional.of(LocalDate.of(2026, 11, 16)), Optional.of("manager"),
								Optional.of(in(imprint, "Le client a prévenu qu’il est en congé.",
										"The client told us of a holiday."))),
						new ProvenWait.Decision(Instant.parse("2026-11-16T10:30:00Z"), "reminder.promised",
								Optional.empty(), Optional.empty(),
								Optional.of(in(imprint, "Réponse annoncée d’ici au 18 novembre 2026.",
										"Answer announced by 18 November 2026.")))),
				"ANSWERED", Optional.of(Instant.parse("2026-11-17T16:40:00Z")), Optional.empty());
		ProvenWait report = new ProvenWait("report", Optional.of(YearMonth.of(2026, 10)),
				Instant.parse("2026-11-24T10:00:00Z"), List.of(), List.of(), "OPEN", Optional.empty(),
				Optional.of(Instant.parse("2026-12-02T08:30:00Z")));
		return new ReminderProofView(imprint, PartyFixture.client(imprint.language()), "E-2026-0042",
				Instant.parse("2026-12-01T09:00:00Z"), List.of(quote, report));
	}

	private static List<ProvenWait.Letter> letters(Imprint imprint) {
		return List.of(
				letter(0, in(imprint, "Votre devis D-2026-0012", "Your quote D-2026-0012"), "SENT",
						"2026-11-02T09:12:04Z", true, "250 2.0.0 Ok: queued as 4Xk2Vq3b0Cz1"),
				letter(1, in(imprint, "Votre devis attend votre réponse", "Your quote awaits your answer"), "SENT",
						"2026-11-05T08:30:07Z", true, "250 2.0.0 Ok: queued as 4Xm9Tr1c7Dz4"),
				letter(2, in(imprint, "Votre devis attend votre réponse", "Your quote awaits your answer"), "STOPPED",
						"2026-11-10T08:30:00Z", false, ""),
				letter(0, in(imprint, "Votre accord sur le devis D-2026-0012", "Your acceptance of quote D-2026-0012"),
						"SENT", "2026-11-17T16:40:05Z", false, "1.eml"),
				letter(0, in(imprint, "Votre accord sur le devis D-2026-0012", "Your acceptance of quote D-2026-0012"),
						"FAILED", "2026-11-17T16:40:05Z", false,
						"550 5.1.1 <%s>: Recipient address rejected".formatted(ADDRESS)));
	}

	private static ProvenWait.Letter letter(int reminder, String subject, String state, String at, boolean server,
			String answer) {
		return new ProvenWait.Letter(reminder, subject, ADDRESS, state, Instant.parse(at),
				"<5b1f7b0e-3c1a-4f4e-9a57-0c8f4d0c2d11@camille-moreau.example>", server,
				Optional.of(answer).filter((it) -> !it.isEmpty()));
	}

}
