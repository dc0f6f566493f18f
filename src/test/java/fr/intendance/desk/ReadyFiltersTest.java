package fr.intendance.desk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.ClientJourney;
import fr.intendance.client.Engagement;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.Enquiries;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class ReadyFiltersTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ReadyFilters filters;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private ClientJourney journey;

	@Autowired
	private MovableClock clock;

	@Autowired
	private ObjectMapper json;

	@Test
	void everybodyOfTheFirmFindsTheSameFilters() throws Exception {
		String[] expected = { "Mes tâches", "Mon groupe", "En retard", "Premier contact", "État des lieux", "Devis",
				"Mise en place", "Comptes rendus", "Travaux confiés" };

		for (String user : List.of("manager", "assistant")) {
			JsonNode found = get(Browser.program(this.port, user), "/engine-rest/filter?resourceType=Task");

			assertThat(names(found)).contains(expected);
			assertThat(found).filteredOn((one) -> Arrays.asList(expected).contains(one.path("name").asText()))
				.allSatisfy((one) -> {
					assertThat(one.path("owner").isNull()).isTrue();
					assertThat(one.path("properties").path("description").asText()).isNotBlank();
				});
		}
	}

	@Test
	void aNewcomerMeetsWhatWaitsFirst() throws Exception {
		JsonNode found = get(Browser.program(this.port, "manager"), "/engine-rest/filter?resourceType=Task");

		String first = stream(found).filter((one) -> !one.at("/properties/description").asText().isBlank())
			.min(Comparator.comparingInt((one) -> one.at("/properties/priority").asInt()))
			.orElseThrow()
			.path("name")
			.asText();
		assertThat(first).isEqualTo("Mon groupe");
	}

	@Test
	void aSecondStartAddsNone() throws Exception {
		Browser manager = Browser.program(this.port, "manager");
		int before = get(manager, "/engine-rest/filter/count").path("count").asInt();

		this.filters.run(new DefaultApplicationArguments());

		assertThat(get(manager, "/engine-rest/filter/count").path("count").asInt()).isEqualTo(before);
	}

	@Test
	void aTaskMovesThroughThem() throws Exception {
		Browser manager = Browser.program(this.port, "manager");
		Engagement engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.journey.enquiryReceived(engagement);
		String task = get(manager, "/engine-rest/task?processInstanceBusinessKey=" + engagement.reference()).path(0)
			.path("id")
			.asText();

		assertThat(shown(manager, "Mon groupe")).contains(task);
		assertThat(shown(manager, "Premier contact")).contains(task);
		assertThat(shown(manager, "Mes tâches")).doesNotContain(task);
		assertThat(shown(manager, "En retard")).doesNotContain(task);

		manager.post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"manager\"}");
		this.clock.moveTo(java.time.Instant.parse("2026-12-23T09:00:00Z"));

		assertThat(shown(manager, "Mes tâches")).contains(task);
		assertThat(shown(manager, "En retard")).contains(task);
		assertThat(shown(manager, "Mon groupe")).doesNotContain(task);
		assertThat(shown(Browser.program(this.port, "assistant"), "En retard")).doesNotContain(task);
	}

	private String shown(Browser browser, String filter) throws Exception {
		JsonNode all = get(browser, "/engine-rest/filter?resourceType=Task");
		String id = stream(all).filter((one) -> one.path("name").asText().equals(filter))
			.findFirst()
			.orElseThrow()
			.path("id")
			.asText();
		return browser.get("/engine-rest/filter/" + id + "/list").body();
	}

	private JsonNode get(Browser browser, String path) throws Exception {
		return this.json.readTree(browser.get(path).body());
	}

	private static List<String> names(JsonNode filters) {
		return stream(filters).map((one) -> one.path("name").asText()).toList();
	}

	private static Stream<JsonNode> stream(JsonNode array) {
		return java.util.stream.StreamSupport.stream(array.spliterator(), false);
	}

}
