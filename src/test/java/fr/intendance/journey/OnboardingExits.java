package fr.intendance.journey;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Ways out of the onboarding. */
interface OnboardingExits extends WaysOut {

	/** All three that the law asks for. */
	Map<String, Object> SMALL_AND_OFF_PREMISES = Map.of("signingPlace", "OFF_PREMISES", "headcount", 3,
			"outsideMainActivity", true);

	@Test
	default void withdrawsByThePortalWithinTheLegalDays() {
		JourneyDriver journey = signed(Map.of());
		Document page = journey.client().follow("withdrawal");

		journey.client().answer("withdrawal", Map.of("name", List.of(journey.prospect().name())));
		journey.hand().settle(journey.reference());
		String mail = journey.mails().stream().map((one) -> one.get("subject").asText()).toList().toString();
		LeavingExits.windUp(journey);

		assertThat(journey.engagement("/documents").findValuesAsText("kind")).contains("onboarding-withdrawal");
		assertThat(page.text()).contains("Vous pouvez vous rétracter jusqu’au");
		assertThat(mail).contains("Votre rétractation du contrat");
		assertThat(journey.timeline()).containsSubsequence("withdrawal.granted", "withdrawal.possible",
				"contract.withdrawn", "offboarding.begun");
		assertThat(journey.desk()).contains("Rétractation du client");
		assertEnded(journey, "offboarding", "closed");
	}

	@Test
	default void withdrawsByLetterAfterPiecesWereSentBackAndTheServiceBeganEarly() {
		JourneyDriver journey = signed(Map.of("EARLY_START", List.of("true")));
		journey.client().handOverPieces();
		journey.hand().settle(journey.reference());
		journey.deskForms()
			.send("piece-check",
					Map.of("piece", "registration", "decision", "SEND_BACK", "reason", "La photo est floue, canari."));
		journey.hand().settle(journey.reference());
		String mail = journey.mails().get(0).get("text").asText();
		String page = journey.client().follow("pieces").text();
		journey.hand().pass(Duration.ofDays(2), journey.reference());
		journey.client().handOverPieces();
		journey.hand().settle(journey.reference());
		prepare(journey);

		journey.submit("UserTask_ConfirmReadyToServe", Map.of("piecesReceived", true, "accessWorking", true,
				"contactConfirmed", true, "firstMonthPlanned", true, "startOn", journey.hand().today().toString()));
		journey.deskForms()
			.upload("withdrawal", Map.of("name", journey.prospect().name(), "channel", "PAPER"),
					"%PDF-1.7 canari letter");
		journey.hand().settle(journey.reference());

		assertThat(mail).contains("La photo est floue, canari.");
		assertThat(page).contains("À nous transmettre à nouveau", "La photo est floue, canari.");
		assertThat(journey.timeline()).contains("piece.sentBack", "clock.suspended", "withdrawal.earlyStart");
		assertThat(journey.engagement("/pieces").findValuesAsText("code")).contains("withdrawal");
		LeavingExits.windUp(journey);
		assertEnded(journey, "offboarding", "closed");
	}

	@Test
	default void readsWhatAClientHandsOverOnceTheContractIsTerminated() {
		JourneyDriver journey = newJourney().untilPieces();
		Document page = journey.client().follow("pieces");
		LeavingExits.tell(journey, "contract.terminated", Map.of());

		Document calm = journey.client().send(page, page.forms().size() - 1, Map.of());

		assertCalm(calm);
		assertThat(calm.text()).contains("nous n’avons plus besoin de pièces ni d’accès");
		assertThat(journey.engagement("").get("stage").asText()).isEqualTo("offboarding");
		assertThat(journey.engagement("").get("waitingOn").asText()).isEqualTo("handover");
		readLateAnswer(journey, "pièces demandées", "Accès");
		LeavingExits.windUp(journey);
		assertEnded(journey, "offboarding", "closed");
	}

	@Test
	default void fallsSilentAndReadsALateSignature() {
		JourneyDriver journey = newJourney().untilSignature();
		Document page = journey.client().follow("signature");

		journey.hand().pass(Duration.ofDays(45), journey.reference());

		Document calm = journey.client()
			.send(page, 0, Map.of("name", List.of(journey.prospect().name()), "capacity", List.of("gérante")));
		assertCalm(calm);
		readLateAnswer(journey, "contrat à signer", "Signe les documents.");
		assertEnded(journey, "onboarding", "silent");
	}

	/** The client signed at their own place, and may withdraw. */
	private JourneyDriver signed(Map<String, List<String>> wishes) {
		JourneyDriver journey = newJourney().untilContractReview();
		journey.reviewContract(SMALL_AND_OFF_PREMISES);
		Map<String, List<String>> typed = new HashMap<>(wishes);
		typed.put("name", List.of(journey.prospect().name()));
		typed.put("capacity", List.of("gérante"));
		journey.answer("signature", typed);
		return journey;
	}

	private static void prepare(JourneyDriver journey) {
		String today = journey.hand().today().toString();
		journey.submit("UserTask_HoldKickOff", Map.of("heldOn", today));
		journey.tasks()
			.open(journey.reference(), "UserTask_SendVigilanceAttestation")
			.forEach((task) -> journey.submit(task, Map.of("sentOn", today)));
		journey.hand().toNextWorkingDay(journey.reference());
	}

}
