package fr.intendance.client.web;

import java.net.http.HttpResponse;
import java.util.Optional;

import com.jayway.jsonpath.JsonPath;
import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.client.ClientJourney;
import fr.intendance.client.Engagement;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class EngagementRestTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private ClientJourney journey;

	private String reference;

	@BeforeEach
	void aJourneyRuns() {
		Engagement engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.journey.enquiryReceived(engagement);
		this.reference = engagement.reference().value();
	}

	@Test
	void tellsWhereAnEngagementStands() {
		HttpResponse<String> answer = manager().get("/api/engagements/" + this.reference);

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(JsonPath.<String>read(answer.body(), "$.stage")).isEqualTo("first-contact");
		assertThat(JsonPath.<String>read(answer.body(), "$.state")).isEqualTo("running");
		assertThat(JsonPath.<String>read(answer.body(), "$.waitingFor")).isEqualTo("client");
		assertThat(JsonPath.<String>read(answer.body(), "$.waitingOn")).isEqualTo("booking");
		assertThat(JsonPath.<String>read(answer.body(), "$.nextOn")).isEqualTo("2026-11-25");
	}

	@Test
	void listsByStageAndState() {
		String running = manager().get("/api/engagements?stage=first-contact&state=running").body();
		String ended = manager().get("/api/engagements?stage=first-contact&state=ended").body();

		assertThat(JsonPath.<java.util.List<String>>read(running, "$[*].reference")).contains(this.reference);
		assertThat(JsonPath.<java.util.List<String>>read(ended, "$[*].reference")).doesNotContain(this.reference);
	}

	@ParameterizedTest
	@ValueSource(strings = { "stage=nowhere", "state=maybe" })
	void namesTheFilterThatItDoesNotKnow(String filter) {
		HttpResponse<String> answer = manager().get("/api/engagements?" + filter);

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(JsonPath.<String>read(answer.body(), "$.field")).isEqualTo(filter.substring(0, 5));
	}

	@Test
	void tellsTheTimeline() {
		String timeline = manager().get("/api/engagements/" + this.reference + "/timeline").body();

		assertThat(JsonPath.<java.util.List<String>>read(timeline, "$[*].event")).containsExactly("enquiry.received",
				"enquiry.acknowledged");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/documents", "/timeline", "/journal" })
	void answersAnAssistantWithoutTheClientLikeAnUnknownReference(String part) {
		HttpResponse<String> forbidden = assistant().get("/api/engagements/" + this.reference + part);
		HttpResponse<String> unknown = assistant().get("/api/engagements/E-9999-9999" + part);
		HttpResponse<String> nonsense = assistant().get("/api/engagements/nonsense" + part);

		assertThat(forbidden.statusCode()).isEqualTo(404);
		assertThat(said(forbidden)).isEqualTo(said(unknown)).isEqualTo(said(nonsense));
	}

	@Test
	void hasNoDocumentsYet() {
		assertThat(manager().get("/api/engagements/" + this.reference + "/documents").body()).isEqualTo("[]");
		assertThat(manager().get("/api/documents/D-1999-0001").statusCode()).isEqualTo(404);
	}

	/** All but the address that was asked for, which problem details repeat. */
	private static String said(HttpResponse<String> answer) {
		return answer.body().replaceAll("\"instance\":\"[^\"]*\"", "");
	}

	private Browser manager() {
		return Browser.program(this.port, "manager");
	}

	private Browser assistant() {
		return Browser.program(this.port, "assistant");
	}

}
