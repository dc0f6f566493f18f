package fr.intendance.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What clients send when nothing waits for it any more, from every page they have. */
interface LateExits extends WaysOut {

	/** A file that a client hands over. */
	byte[] KBIS = "%PDF-1.7 canari kbis".getBytes(StandardCharsets.US_ASCII);

	@Test
	default void readsWhatIsSentFromEveryPageAfterTheEnd() {
		JourneyDriver journey = newJourney().untilReportSent();
		String report = URI.create(journey.client().link("report")).getPath().replaceAll(".*/report/", "");
		LeavingExits.tell(journey, "contract.terminated",
				Map.of("effectiveOn", journey.hand().today().plusMonths(1).toString()));
		LeavingExits.settleTheLastPeriods(journey);
		LeavingExits.windUp(journey);
		List<String> before = journey.timeline();
		Map<String, Map<String, String>> answers = answers(journey);

		answers.forEach((page, fields) -> assertCalm(journey.client().post(page.replace("{period}", report), fields)));

		assertThat(answers.keySet()).isEqualTo(pagesThatTakeAnswers());
		assertThat(journey.timeline()).startsWith(before.toArray(String[]::new))
			.hasSize(before.size() + answers.size())
			.endsWith("answer.late");
		List<JsonNode> tasks = journey.tasks().open(journey.reference(), "UserTask_ReadLateAnswer");
		assertThat(tasks).extracting((task) -> shown(journey, task, "shownAbout"))
			.containsExactlyInAnyOrder("premier rendez-vous", "questionnaire", "cahier des charges", "devis",
					"contrat à signer", "pièces demandées", "compte rendu", "rétractation", "restitution du dossier",
					"réponse promise", "travail demandé", "réunion de lancement");
		assertThat(tasks).extracting((task) -> shown(journey, task, "shownText")).doesNotContain("");
		tasks.forEach((task) -> journey.submit(task, Map.of()));
		assertThat(home(journey)).contains("votre dossier est clos");
		assertEnded(journey, "offboarding", "closed");
	}

	@Test
	default void keepsAFileThatComesAfterTheEnd() {
		JourneyDriver journey = newJourney().untilPieces();
		Document page = journey.client().follow("pieces");
		LeavingExits.tell(journey, "contract.terminated", Map.of());
		LeavingExits.windUp(journey);

		Document calm = journey.client().upload(page, 0, KBIS);
		Document again = journey.client().upload(page, 0, KBIS);

		assertCalm(calm);
		assertCalm(again);
		assertKept(journey);
		readLateAnswer(journey, "pièces demandées", "Avis de situation au répertoire Sirene ou extrait Kbis");
		assertEnded(journey, "offboarding", "closed");
	}

	@Test
	default void handsAFileBackThatCameAfterItsPieceWasInOrderAndDeletesIt() {
		JourneyDriver journey = newJourney().untilPieces();
		Document page = journey.client().follow("pieces");
		journey.client().handOverPieces();
		journey.hand().settle(journey.reference());
		journey.deskForms().send("piece-check", Map.of("piece", "registration", "decision", "ACCEPT"));

		Document calm = journey.client().upload(page, 0, KBIS);

		assertCalm(calm);
		assertThat(calm.text()).contains("Cette pièce est déjà en ordre");
		assertKept(journey);
		readLateAnswer(journey, "pièces demandées", "Avis de situation au répertoire Sirene ou extrait Kbis");
		LeavingExits.tell(journey, "contract.terminated", Map.of());
		assertThat(LeavingExits.windUp(journey)).contains("pieces/late-answer-1.pdf");
		assertThat(journey.engagement("/pieces").findValuesAsText("code")).doesNotContain("late-answer-1");
		assertEnded(journey, "offboarding", "closed");
	}

	/** The firm sees the file where it sees the others, and in the task. */
	private static void assertKept(JourneyDriver journey) {
		List<JsonNode> kept = new ArrayList<>();
		journey.engagement("/pieces").forEach(kept::add);
		kept.removeIf((piece) -> !piece.get("code").asText().startsWith("late-answer"));
		assertThat(kept).hasSize(1);
		String href = kept.get(0).get("href").asText();
		assertThat(kept.get(0).get("state").asText()).isEqualTo("HANDED_IN");
		assertThat(journey.manager().send("GET", href, null).body()).isEqualTo(KBIS);
		assertThat(Jsoup.parse(journey.desk()).select("a[href='" + href + "']")).hasSize(1);
		JsonNode task = journey.tasks().single(journey.reference(), "UserTask_ReadLateAnswer");
		assertThat(shown(journey, task, "shownFile")).isEqualTo("late-answer-1.pdf");
		assertThat(shown(journey, task, "shownFilePath")).isEqualTo(href);
	}

	private static String shown(JourneyDriver journey, JsonNode task, String field) {
		return journey.tasks().shown(task).at("/" + field + "/value").asText();
	}

	/** What a client may send from each page. */
	private static Map<String, Map<String, String>> answers(JourneyDriver journey) {
		String name = journey.prospect().name();
		return Map.ofEntries(Map.entry("booking", Map.of("slot", "2026-12-01T09:00:00Z")),
				Map.entry("questionnaire", Map.of("activity", "Menuiserie", "send", "true")),
				Map.entry("specification", Map.of("number", "CDC-2026-0001")),
				Map.entry("quote", Map.of("answer", "decline", "reason", "Trop tard, canari.")),
				Map.entry("signature", Map.of("name", name, "capacity", "gérante")),
				Map.entry("kick-off", Map.of("slot", "2026-12-01T09:00:00Z")),
				Map.entry("pieces", Map.of("piece", "billing-access", "note", "Fait.")),
				Map.entry("report/{period}",
						Map.of("answer", "contest", "line", "used", "text",
								"Le temps compté me paraît élevé, canari.")),
				Map.entry("work", Map.of("service", "INVOICING", "text", "Encore une facture, canari.")),
				Map.entry("withdrawal", Map.of("name", name)), Map.entry("handover", Map.of()),
				Map.entry("promise", Map.of("answer", "quote", "day", "2027-01-15")));
	}

	private static String home(JourneyDriver journey) {
		return journey.client().turnTo("home").text();
	}

	/** As the walk over all routes knows them; to object is never too late. */
	private static Set<String> pagesThatTakeAnswers() {
		try (Stream<String> routes = Files.lines(Path.of("src/test/resources/access/matrix.txt"))) {
			return routes.filter((route) -> route.startsWith("POST /portal/{link}/"))
				// what one may ask for at any time
				.filter((route) -> Stream.of("/objection", "/confidentiality", "/code", "/device")
					.noneMatch(route::contains))
				.map((route) -> route.replaceAll("POST /portal/\\{link}/(\\S+).*", "$1"))
				.collect(Collectors.toSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
