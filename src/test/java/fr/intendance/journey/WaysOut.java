package fr.intendance.journey;

import java.time.Duration;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import fr.intendance.client.HandedFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ways out of the straight way, each driven over HTTP from its beginning to its end.
 * There is one such interface a stage, with a fact for each way out; all run on H2 and on
 * PostgreSQL, in one application each.
 */
interface WaysOut {

	/** The title of the page that an answer gets which came too late. */
	String CALM = "Votre réponse nous est parvenue";

	/** A journey of somebody new, not begun. */
	JourneyDriver newJourney();

	/** The same of a client of one's choice. */
	JourneyDriver newJourney(Prospect prospect);

	/** The tables behind the application. */
	JdbcTemplate database();

	/**
	 * The journey came to its end as it should: so it is told, nothing waits any more,
	 * and nothing goes out in the year that follows.
	 */
	default void assertEnded(JourneyDriver journey, String stage, String outcome) {
		JsonNode engagement = journey.engagement("");
		assertThat(engagement.get("stage").asText()).isEqualTo(stage);
		assertThat(engagement.get("state").asText()).isEqualTo("ended");
		assertThat(engagement.get("outcome").asText()).isEqualTo(outcome);
		assertThat(journey.timeline()).filteredOn((event) -> !event.startsWith("answer."))
			.last()
			.isEqualTo("journey.ended");
		new Remains(database()).assertNothingOf(journey.reference());
		assertTold(journey, outcome);
		assertSilentFor(journey, Duration.ofDays(365));
	}

	/**
	 * The last document of the journey is of a kind, and the client's newest mail brings
	 * it.
	 */
	default void assertIssuedAndAttached(JourneyDriver journey, String kind) {
		JsonNode documents = journey.engagement("/documents");
		JsonNode last = documents.get(documents.size() - 1);
		assertThat(last.get("kind").asText()).isEqualTo(kind);
		assertThat(journey.mails().get(0).findValuesAsText("fileName"))
			.anyMatch((name) -> name.contains(last.get("number").asText()));
		byte[] pdf = journey.manager().send("GET", last.get("href").asText(), null).body();
		assertThat(HandedFile.of(pdf).sha256()).isEqualTo(last.get("sha256").asText());
	}

	/** The client reads the calm page of an answer that came too late. */
	default void assertCalm(Document page) {
		assertThat(page.select("h1").text()).isEqualTo(CALM);
		assertThat(page.text()).contains("Nous avons gardé ce que vous venez d’envoyer");
	}

	/** The only late answer that nobody read yet says this, and is read. */
	default void readLateAnswer(JourneyDriver journey, String about, String text) {
		JsonNode task = journey.tasks().single(journey.reference(), "UserTask_ReadLateAnswer");
		JsonNode shown = journey.tasks().shown(task);
		assertThat(shown.at("/shownAbout/value").asText()).isEqualTo(about);
		assertThat(shown.at("/shownText/value").asText()).contains(text);
		journey.submit(task, Map.of("followUp", "Rappelé, canari."));
		assertThat(journey.desk()).contains("Réponse tardive lue");
	}

	/** The desk shows the engagement in French words, no code among them. */
	private static void assertTold(JourneyDriver journey, String outcome) {
		assertThat(Jsoup.parse(journey.desk()).text()).contains("Parcours terminé")
			.doesNotContainPattern("(?U)Parcours terminé\\s*:\\s*" + outcome + "\\b|:\\s*terminé\\.")
			.doesNotContainPattern("(timeline|outcome|whereabouts)\\.[a-z]");
	}

	private static void assertSilentFor(JourneyDriver journey, Duration time) {
		int before = journey.mails().size();

		journey.hand().pass(time, journey.reference());

		assertThat(journey.mails()).as("mails after the end").hasSize(before);
	}

}
