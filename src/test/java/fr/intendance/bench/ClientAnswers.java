package fr.intendance.bench;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;
import fr.intendance.document.Document;
import fr.intendance.firstcontact.FirstContacts;
import fr.intendance.needsreview.SpecificationAgreements;
import fr.intendance.needsreview.Questionnaires;
import fr.intendance.onboarding.ContractByLink;
import fr.intendance.onboarding.Contracting;
import fr.intendance.onboarding.HandedPiece;
import fr.intendance.onboarding.Pieces;
import fr.intendance.onboarding.Signature;
import fr.intendance.onboarding.SigningConsent;
import fr.intendance.quote.Acceptance;
import fr.intendance.quote.Consent;
import fr.intendance.quote.QuoteByLink;
import fr.intendance.quote.Quotes;
import fr.intendance.reporting.ReportAnswers;
import fr.intendance.reporting.Reports;
import org.springframework.context.ApplicationContext;

/** The client, who reads a page and then answers by link. */
final class ClientAnswers {

	private static final PersonName NAME = new PersonName("Camille Durand");

	private static final FreeText CAPACITY = new FreeText("gérante");

	private static final byte[] PIECE = "%PDF-1.7 a piece".getBytes(StandardCharsets.US_ASCII);

	private final ApplicationContext application;

	ClientAnswers(ApplicationContext application) {
		this.application = application;
	}

	/** The answer to what is awaited; what stands on the page is read before. */
	Runnable to(String awaited, EngagementReference reference) {
		Answer answer = answer(reference);
		return switch (awaited) {
			case "booking" -> book(reference, answer);
			case "questionnaire" -> fillIn(reference, answer);
			case "specification" -> () -> the(SpecificationAgreements.class).agree(reference, answer);
			case "quote" -> accept(reference, answer);
			case "signature" -> sign(reference, answer);
			case "pieces" -> handOver(reference, answer);
			case "report" -> agree(reference, answer);
			default -> throw new IllegalArgumentException(awaited);
		};
	}

	private Answer answer(EngagementReference reference) {
		return new Answer(Answer.How.LINK, the(Engagements.class).get(reference).contactId(),
				the(Clock.class).instant());
	}

	private Runnable book(EngagementReference reference, Answer answer) {
		List<Instant> free = the(FirstContacts.class).freeSlots(reference);
		return () -> the(FirstContacts.class).book(reference, free.get(free.size() - 1), answer);
	}

	private Runnable fillIn(EngagementReference reference, Answer answer) {
		Map<String, Object> typed = Map.of("wished-services",
				List.of("QUOTES", "INVOICING", "UNPAID_REMINDERS", "BOOKKEEPING"), "goals", "Souffler le dimanche",
				"activity", "Menuiserie", "quotes", "12", "invoices", "40", "unpaid-reminders", "15", "tools", "MIXED",
				"disorder", "SOME");
		return () -> {
			the(Questionnaires.class).save(reference, typed);
			the(Questionnaires.class).submit(reference, answer);
		};
	}

	private Runnable accept(EngagementReference reference, Answer answer) {
		Acceptance yes = new Acceptance(the(Quotes.class).offered(reference).orElseThrow().sha256(), NAME, CAPACITY,
				EnumSet.allOf(Consent.class));
		return () -> QuoteByLink.accept(this.application, reference, yes, answer);
	}

	private Runnable sign(EngagementReference reference, Answer answer) {
		Map<String, String> seen = the(Contracting.class).toSign(reference)
			.stream()
			.collect(Collectors.toMap(Document::number, Document::sha256));
		Signature signature = new Signature(NAME, CAPACITY, EnumSet.allOf(SigningConsent.class), seen);
		return () -> ContractByLink.sign(this.application, reference, signature, answer);
	}

	private Runnable handOver(EngagementReference reference, Answer answer) {
		List<HandedPiece> pieces = the(Pieces.class).of(reference);
		return () -> pieces.forEach((piece) -> {
			if (piece.file()) {
				the(Pieces.class).handIn(reference, piece.code(), PIECE, answer);
			}
			else {
				the(Pieces.class).handOver(reference, piece.code(), new FreeText("Accès ouvert"), answer);
			}
		});
	}

	private Runnable agree(EngagementReference reference, Answer answer) {
		String key = the(Reports.class).of(reference).get(0).key();
		return () -> the(ReportAnswers.class).agree(key, 5, Optional.of(new FreeText("Parfait")), answer);
	}

	private <T> T the(Class<T> type) {
		return this.application.getBean(type);
	}

}
