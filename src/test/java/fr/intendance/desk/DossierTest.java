package fr.intendance.desk;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;

import com.jayway.jsonpath.JsonPath;
import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.client.ClientJourney;
import fr.intendance.client.Engagement;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.engine.Tenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What Cockpit asks about clients. */
@ApplicationTest
class DossierTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private ClientJourney journey;

	@Autowired
	private Tenants tenants;

	private Engagement engagement;

	private String path;

	@BeforeEach
	void aClientWrote() {
		this.engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.journey.enquiryReceived(this.engagement);
		this.path = "/api/engagements/" + this.engagement.reference() + "/dossier";
	}

	@Test
	void tellsWhoseItIsWhereItStandsAndWhatWasWritten() {
		String dossier = get("manager", this.path).body();

		assertThat(JsonPath.<String>read(dossier, "$.company")).isEqualTo("Atelier Durand");
		assertThat(JsonPath.<String>read(dossier, "$.standing")).startsWith("Nous attendons le client depuis le");
		assertThat(JsonPath.<Boolean>read(dossier, "$.late")).isFalse();
		assertThat(JsonPath.<List<String>>read(dossier, "$.documents")).isEmpty();
		assertThat(JsonPath.<List<String>>read(dossier, "$.mails[*].subject")).hasSize(1);
		assertThat(JsonPath.<List<String>>read(dossier, "$.mails[*].state")).containsAnyOf("en attente d’envoi",
				"envoyé");
		assertThat(JsonPath.<String>read(dossier, "$.href"))
			.isEqualTo("/desk/engagements/" + this.engagement.reference());
	}

	@Test
	void tellsAnAssistantOfTheirClientsOnly() {
		HttpResponse<String> before = get("assistant", this.path);

		this.tenants.assign("assistant", this.engagement.clientId());

		assertThat(before.statusCode()).isEqualTo(404);
		assertThat(before.body()).doesNotContain("Durand");
		assertThat(get("assistant", this.path).body()).contains("Atelier Durand");
	}

	@Test
	void tellsTheAdministratorAndProgramsNothingOfClients() {
		assertThat(List.of("administrator", "integrator")).allSatisfy((user) -> {
			assertThat(get(user, this.path).statusCode()).isEqualTo(403);
			assertThat(get(user, "/api/stages").statusCode()).isEqualTo(403);
		});
	}

	@Test
	void countsTheJourneysOfEachStageInTheWordsOfTheDesk() {
		String stages = get("manager", "/api/stages").body();

		assertThat(JsonPath.<List<String>>read(stages, "$[*].label")).startsWith("Premier contact", "État des lieux");
		assertThat(JsonPath.<Integer>read(stages, "$[0].running")).isPositive();
		assertThat(Browser.signedIn(this.port, "manager").get(JsonPath.<String>read(stages, "$[0].href")).body())
			.contains("Premier contact");
	}

	private HttpResponse<String> get(String user, String path) {
		return Browser.program(this.port, user).get(path);
	}

}
