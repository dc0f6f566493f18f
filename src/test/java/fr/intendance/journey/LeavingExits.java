package fr.intendance.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Ways of leaving the firm, from every stage. */
interface LeavingExits extends WaysOut {

	@Test
	default void givesUpWhileTheQuestionnaireIsAwaited() {
		JourneyDriver journey = newJourney().untilQuestionnaire();

		tell(journey, "engagement.abandoned", Map.of("reason", "Nous embauchons, canari."));

		assertThat(journey.mails().get(0).get("subject").asText()).endsWith("est clos");
		assertThat(journey.timeline()).contains("engagement.abandoned");
		assertEnded(journey, "needs-review", "abandoned");
	}

	@Test
	default void givesUpWithAQuoteInHand() {
		JourneyDriver journey = newJourney().untilQuoteSent();

		tell(journey, "engagement.abandoned", Map.of());

		assertEnded(journey, "quote", "abandoned");
	}

	@Test
	default void isTerminatedWithNoticeWhileAReportIsAwaitedAndWorkIsOpen() {
		JourneyDriver journey = newJourney().untilReportSent();
		String lastDay = journey.hand().today().plusMonths(1).toString();

		tell(journey, "contract.terminated",
				Map.of("effectiveOn", lastDay, "reason", "Cession de l’entreprise, canari."));
		settleTheLastPeriods(journey);
		windUp(journey);

		assertThat(journey.engagement("/documents").findValuesAsText("kind")).contains("offboarding-certificate");
		assertThat(journey.timeline()).containsSubsequence("contract.terminated", "service.stopped", "report.sent",
				"offboarding.begun", "accesses.revoked", "dossier.packed", "dossier.handedOver", "dossier.received",
				"copies.deleted", "certificate.issued", "journey.ended");
		assertEnded(journey, "offboarding", "closed");
	}

	@Test
	default void isTerminatedInTheTrialDaysWithAllItsWorkOpen() {
		JourneyDriver journey = newJourney().untilUnderContract();
		assertThat(journey.mails().get(0).get("subject").asText()).startsWith("Bienvenue");
		assertIssuedAndAttached(journey, "onboarding-welcome");

		tell(journey, "contract.terminated", Map.of("effectiveOn", journey.hand().today().toString()));
		settleTheLastPeriods(journey);
		windUp(journey);

		assertThat(journey.timeline()).contains("work.cancelled");
		assertEnded(journey, "offboarding", "closed");
	}

	@Test
	default void isTerminatedBeforeTheServiceBegins() {
		JourneyDriver journey = newJourney().untilPieces();

		tell(journey, "contract.terminated", Map.of());
		windUp(journey);

		assertThat(journey.timeline()).doesNotContain("report.opened");
		assertEnded(journey, "offboarding", "closed");
	}

	@Test
	default void isCancelledInCockpitWithAQuoteInHand() {
		JourneyDriver journey = newJourney().untilQuoteSent();
		int mails = journey.mails().size();
		Document page = journey.client().follow("quote");

		String part = refusedToCancel(journey, "quote");
		cancelInCockpit(journey);

		assertThat(part).contains("fait partie d’un autre et ne s’annule pas seul");
		assertThat(journey.mails()).as("no farewell").hasSize(mails);
		assertThat(journey.engagement("/timeline").findParents("event"))
			.filteredOn((entry) -> entry.get("event").asText().equals("journey.cancelled"))
			.singleElement()
			.satisfies((entry) -> assertThat(entry.get("actor").asText()).isEqualTo("manager"));
		assertThat(journey.client().follow("quote").text()).contains("Votre dossier est clos")
			.doesNotContain("Accepter le devis");
		assertCalm(journey.client()
			.send(page, 2, Map.of("answer", List.of("decline"), "reason", List.of("Trop tard, canari."))));
		readLateAnswer(journey, "devis", "Trop tard, canari.");
		assertEnded(journey, "quote", "cancelled");
	}

	@Test
	default void isTerminatedInsteadOfCancelledOnceTheQuoteIsAccepted() {
		JourneyDriver journey = newJourney().untilPieces();

		assertThat(refusedToCancel(journey, "client-journey")).contains("résiliez plutôt le contrat");

		assertThat(journey.engagement("").get("state").asText()).isEqualTo("running");
		tell(journey, "contract.terminated", Map.of());
		windUp(journey);
		assertEnded(journey, "offboarding", "closed");
	}

	@Test
	default void comesBackAndIsKnownAgain() {
		JourneyDriver before = newJourney().untilThanked();
		tell(before, "engagement.abandoned", Map.of());

		JourneyDriver again = newJourney(before.prospect()).untilThanked();

		assertThat(again.engagement("").at("/earlier/0").asText()).isEqualTo(before.reference());
		assertThat(again.desk()).contains("Dossiers précédents");
		tell(again, "engagement.abandoned", Map.of("reason", "Toujours pas, canari."));
		assertEnded(again, "first-contact", "abandoned");
	}

	/** The integrator says it over the engine's REST interface. */
	static void tell(JourneyDriver journey, String message, Map<String, String> values) {
		Map<String, Object> variables = new java.util.LinkedHashMap<>();
		values.forEach((field, value) -> variables.put(field, Map.of("value", value)));
		HttpResponse<byte[]> answer = journey.integrator()
			.send("POST", "/engine-rest/message", Program.json(
					Map.of("messageName", message, "businessKey", journey.reference(), "processVariables", variables)));
		assertThat(answer.statusCode()).as(new String(answer.body(), StandardCharsets.UTF_8)).isBetween(200, 204);
		journey.hand().settle(journey.reference());
	}

	/** The office manager deletes the instance of the journey in Cockpit. */
	private static void cancelInCockpit(JourneyDriver journey) {
		HttpResponse<byte[]> answer = cancel(journey, "client-journey");
		assertThat(answer.statusCode()).as(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(204);
		journey.hand().settle(journey.reference());
	}

	/** The sentence with which the instance of a process stays. */
	private static String refusedToCancel(JourneyDriver journey, String process) {
		HttpResponse<byte[]> answer = cancel(journey, process);
		assertThat(answer.statusCode()).isEqualTo(409);
		return Program.json(answer.body()).get("message").asText();
	}

	private static HttpResponse<byte[]> cancel(JourneyDriver journey, String process) {
		String instance = journey.manager()
			.get("/engine-rest/process-instance?processDefinitionKey=" + process + "&businessKey="
					+ journey.reference())
			.at("/0/id")
			.asText();
		return journey.manager()
			.send("DELETE", "/engine-rest/process-instance/" + instance + "?skipCustomListeners=true", null);
	}

	/** Goes on to the end of the contract and sends each report that is still owed. */
	static void settleTheLastPeriods(JourneyDriver journey) {
		for (int timer = 0; timer < 40 && !journey.timeline().contains("offboarding.begun"); timer++) {
			List<JsonNode> reviews = journey.tasks().open(journey.reference(), "UserTask_ReviewReport");
			if (reviews.isEmpty()) {
				journey.hand().toNextTimer(journey.reference());
			}
			else {
				journey.hand().toNextWorkingDay(journey.reference());
				settle(journey, reviews.get(0).get("id"));
			}
		}
	}

	/** The report is sent and agreed to, unless the contract ended over night. */
	private static void settle(JourneyDriver journey, JsonNode id) {
		journey.tasks()
			.open(journey.reference(), "UserTask_ReviewReport")
			.stream()
			.filter((review) -> review.get("id").equals(id))
			.forEach((review) -> {
				String summary = journey.tasks().shown(review).at("/summary/value").asText();
				journey.submit(review, Map.of("summary", summary, "decision", "APPROVE"));
				journey.answer("report", Map.of("satisfaction", List.of("4"), "answer", List.of("agree")));
			});
	}

	/**
	 * Everything is revoked, handed back, received, deleted and certified.
	 * @return the files that were handed back
	 */
	static List<String> windUp(JourneyDriver journey) {
		journey.tasks()
			.open(journey.reference(), "UserTask_RevokeAccesses")
			.forEach((task) -> journey.submit(task, Map.of("allRevoked", true)));
		byte[] zip = journey.manager()
			.send("GET", "/api/engagements/" + journey.reference() + "/reversibility-pack", null)
			.body();
		List<String> files = files(zip);
		assertThat(files).contains("index.html", "registre-des-travaux.csv", "points-ouverts.csv")
			.anyMatch((name) -> name.startsWith("documents/devis_"));
		journey.answer("handover", Map.of());
		journey.submit("UserTask_ConfirmDeletion",
				Map.of("copiesDeleted", true, "deletedOn", journey.hand().today().toString()));
		return files;
	}

	private static List<String> files(byte[] zip) {
		List<String> names = new ArrayList<>();
		try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
				names.add(entry.getName());
			}
			return names;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
