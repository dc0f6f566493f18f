package fr.intendance.desk;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.client.Assignments;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class BoardAssignmentTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Assignments assignments;

	@Autowired
	private Timeline timeline;

	private OwnAssistant own;

	private List<EngagementReference> clients;

	private Browser manager;

	@BeforeEach
	void anAssistantHasTwoClients() {
		this.own = new OwnAssistant(this.application);
		this.clients = Stream.generate(this.own::client).limit(2).map(Engagement::reference).toList();
		this.manager = Browser.signedIn(this.port, "manager");
	}

	@Test
	void givesSeveralClientsToAnAssistantWithTheReason() {
		String page = Jsoup.parse(assign("assistant", "Congé", this.clients).body()).text();

		assertThat(page).contains("2 dossiers sont confiés.");
		assertThat(this.clients).allSatisfy((one) -> {
			assertThat(this.assignments.of(one)).contains("assistant");
			assertThat(this.timeline.of(one)).filteredOn((entry) -> entry.event().equals(Assignments.ASSIGNED))
				.last()
				.extracting(TimelineEntry::actor, TimelineEntry::about, (entry) -> entry.said().orElseThrow().value())
				.containsExactly("manager", "assistant", "Congé");
		});
	}

	@Test
	void saysWhomTheyFollowedBeforeAndWhatIsNotThere() {
		assign("assistant", "Congé", this.clients.subList(0, 1));

		String page = Jsoup
			.parse(assign("assistant", "Congé",
					List.of(this.clients.get(0), this.clients.get(1), new EngagementReference("E-1999-0001")))
				.body())
			.text();

		assertThat(page).contains("Un dossier est confié.", "2 lignes sont restées telles quelles",
				"Atelier Durand Cette personne le suit déjà.", "E-1999-0001 Ce dossier n’existe pas.");
	}

	@Test
	void refusesWhoIsNoAssistantAndWhatHasNoReason() {
		assertThat(assign("manager", "Congé", this.clients).body()).contains("Choisissez l’assistante");
		assertThat(assign("assistant", "", this.clients).statusCode()).isEqualTo(400);
		assertThat(assign("assistant", "Congé", List.of()).body()).contains("Cochez au moins une ligne");
		assertThat(this.clients).allSatisfy((one) -> assertThat(this.assignments.of(one)).doesNotContain("assistant"));
	}

	@Test
	void isOfferedOnAListToTheOfficeManagerAlone() {
		assertThat(this.manager.get("/desk/board?stage=first-contact&checked=all").body())
			.contains("name=\"engagement\"", "form=\"assign\" aria-label=\"Choisir Atelier Durand\" checked");
		assertThat(this.own.signedIn(this.port).get("/desk/board?stage=first-contact").body())
			.contains(this.clients.get(0).value())
			.doesNotContain("name=\"engagement\"");
	}

	private HttpResponse<String> assign(String user, String reason, List<EngagementReference> references) {
		String token = Browser.csrfOf(this.manager.get("/desk/board?stage=first-contact").body());
		return this.manager.send("POST", "/desk/board/assign", "application/x-www-form-urlencoded",
				"_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&stage=first-contact&user=" + user
						+ "&reason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8)
						+ String.join("", references.stream().map((one) -> "&engagement=" + one).toList()));
	}

}
