package fr.intendance.journey;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import fr.intendance.client.HandedFile;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same page open on two devices, and sent from both: it counts once, and whoever
 * comes second reads a calm page.
 */
interface TwiceExits extends WaysOut {

	@Test
	default void booksOneOfTwoAppointmentsChosenAtOnce() {
		JourneyDriver journey = newJourney().untilThanked();
		Document page = journey.client().follow("booking");
		List<String> slots = page.select("input[name=slot]").eachAttr("value");

		List<Document> answers = journey.client()
			.atOnce(page, Map.of("slot", List.of(slots.get(7))), Map.of("slot", List.of(slots.get(8))));
		journey.hand().settle(journey.reference());

		assertOneIsCalm(answers, "Rendez-vous noté");
		assertThat(journey.timeline()).containsOnlyOnce("call.booked");
		readLateAnswer(journey, "premier rendez-vous", "Souhaite être appelé le ");
	}

	@Test
	default void takesTheQuestionnaireOnceAndReadsOtherAnswers() {
		JourneyDriver journey = newJourney().untilQuestionnaire();
		Document page = journey.client().follow("questionnaire");
		Map<String, List<String>> given = JourneyDriver.answers("QUOTES", "INVOICING");

		List<Document> answers = journey.client().atOnce(page, given, given);
		journey.hand().settle(journey.reference());
		Document calm = journey.client().send(page, 0, JourneyDriver.answers("INVOICING", "CALLS"));

		assertThat(titles(answers)).containsOnly("Merci pour vos réponses");
		assertThat(journey.timeline()).containsOnlyOnce("questionnaire.answered");
		assertCalm(calm);
		readLateAnswer(journey, "questionnaire",
				"Que souhaitez-vous déléguer\u202f? Facturation, Appels téléphoniques\n");
	}

	@Test
	default void takesOneAgreementAndReadsACorrectionAfterIt() {
		JourneyDriver journey = newJourney().untilSpecification();
		Document page = journey.client().follow("specification");

		List<Document> answers = journey.client().atOnce(page, Map.of(), Map.of());
		journey.hand().settle(journey.reference());
		Document calm = journey.client().send(page, 1, Map.of("text", List.of("Comptez soixante factures, canari.")));

		assertThat(titles(answers)).containsOnly("Cahier des charges approuvé");
		assertThat(journey.timeline()).containsOnlyOnce("specification.agreed");
		assertCalm(calm);
		readLateAnswer(journey, "cahier des charges", "Demande une correction.\nComptez soixante factures, canari.");
	}

	@Test
	default void acceptsTheQuoteOnce() {
		JourneyDriver journey = newJourney().untilQuoteSent();
		Map<String, List<String>> yes = Map.of("name", List.of(journey.prospect().name()), "capacity",
				List.of("gérante"), "answer", List.of("accept"));

		Document last = journey.client().fillIn(journey.client().follow("quote"), 0, yes);
		Map<String, List<String>> code = Map.of("code", List.of(journey.client().code()));
		List<Document> answers = journey.client().atOnce(last, code, code);
		journey.hand().settle(journey.reference());

		assertOneIsCalm(answers, "Devis accepté");
		assertThat(journey.timeline()).containsOnlyOnce("quote.accepted");
		readLateAnswer(journey, "devis", "Accepte.\n" + journey.prospect().name() + "\ngérante");
	}

	@Test
	default void signsOnce() {
		JourneyDriver journey = newJourney().untilSignature();
		Map<String, List<String>> signature = Map.of("name", List.of(journey.prospect().name()), "capacity",
				List.of("gérante"));

		Document last = journey.client().fillIn(journey.client().follow("signature"), 0, signature);
		Map<String, List<String>> code = Map.of("code", List.of(journey.client().code()));
		List<Document> answers = journey.client().atOnce(last, code, code);
		journey.hand().settle(journey.reference());

		assertOneIsCalm(answers, "Documents signés");
		assertThat(journey.timeline()).containsOnlyOnce("contract.signed");
		readLateAnswer(journey, "contrat à signer", "Signe les documents.");
	}

	@Test
	default void takesOneFileOfAPiece() {
		JourneyDriver journey = newJourney().untilPieces();
		Document page = journey.client().follow("pieces");
		byte[] photo = "%PDF-1.7 canari photo".getBytes(StandardCharsets.US_ASCII);

		List<Document> answers = journey.client().atOnce(page, LateExits.KBIS, photo);

		assertThat(titles(answers)).containsOnly("C’est bien reçu").hasSize(2);
		JsonNode piece = journey.engagement("/pieces").get(0);
		byte[] kept = journey.manager().send("GET", piece.get("href").asText(), null).body();
		assertThat(piece.get("state").asText()).isEqualTo("HANDED_IN");
		assertThat(kept).isIn(LateExits.KBIS, photo);
		assertThat(piece.get("sha256").asText()).isEqualTo(HandedFile.of(kept).sha256());
	}

	@Test
	default void agreesToTheReportOnce() {
		JourneyDriver journey = newJourney().untilReportSent();
		Map<String, List<String>> yes = Map.of("satisfaction", List.of("5"), "answer", List.of("agree"));

		List<Document> answers = journey.client().atOnce(journey.client().follow("report"), yes, yes);
		journey.hand().settle(journey.reference());

		assertOneIsCalm(answers, "Compte rendu approuvé");
		assertThat(journey.timeline()).containsOnlyOnce("report.agreed");
		readLateAnswer(journey, "compte rendu", "Satisfaction\u00a0: 5 sur 5");
	}

	@Test
	default void withdrawsAndConfirmsTheReceiptOnce() {
		JourneyDriver journey = newJourney().untilContractReview();
		journey.reviewContract(OnboardingExits.SMALL_AND_OFF_PREMISES);
		Map<String, List<String>> name = Map.of("name", List.of(journey.prospect().name()));
		journey.answer("signature", Map.of("name", name.get("name"), "capacity", List.of("gérante")));

		List<Document> withdrawals = journey.client().atOnce(journey.client().follow("withdrawal"), name, name);
		journey.hand().settle(journey.reference());
		journey.tasks()
			.open(journey.reference(), "UserTask_RevokeAccesses")
			.forEach((task) -> journey.submit(task, Map.of("allRevoked", true)));
		List<Document> receipts = journey.client().atOnce(journey.client().follow("handover"), Map.of(), Map.of());
		journey.hand().settle(journey.reference());

		assertOneIsCalm(withdrawals, "Rétractation enregistrée");
		readLateAnswer(journey, "rétractation", "Se rétracte du contrat.");
		assertThat(titles(receipts)).containsOnly("Réception confirmée");
		assertThat(journey.timeline()).containsOnlyOnce("contract.withdrawn")
			.containsOnlyOnce("offboarding.begun")
			.containsOnlyOnce("dossier.received");
	}

	@Test
	default void readsOnceWhatComesTooLateFromBoth() {
		JourneyDriver journey = newJourney().untilThanked();
		Document page = journey.client().follow("booking");
		Map<String, List<String>> slot = Map.of("slot", List.of(page.select("input[name=slot]").first().val()));
		journey.submit("UserTask_HoldFirstCall", Map.of("backlogMonths", 0, "outcome", "OUT_OF_SCOPE", "reason",
				"Vous cherchez un expert-comptable, canari."));

		List<Document> answers = journey.client().atOnce(page, slot, slot);

		assertThat(titles(answers)).containsOnly(CALM).hasSize(2);
		assertThat(journey.timeline()).containsOnlyOnce("answer.late");
		readLateAnswer(journey, "premier rendez-vous", "Souhaite être appelé le ");
		assertEnded(journey, "first-contact", "outOfScope");
	}

	private static void assertOneIsCalm(List<Document> answers, String title) {
		assertThat(titles(answers)).containsExactlyInAnyOrder(title, CALM);
	}

	private static List<String> titles(List<Document> pages) {
		return pages.stream().map((page) -> page.select("h1").text()).toList();
	}

}
