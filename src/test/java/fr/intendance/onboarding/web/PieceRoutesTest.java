package fr.intendance.onboarding.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Tenants;
import fr.intendance.onboarding.AcceptedEngagements;
import fr.intendance.onboarding.Onboarding;
import fr.intendance.onboarding.Pieces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The pieces as programs and pages get them, by who asks. */
@ApplicationTest
class PieceRoutesTest {

	private static final String PDF = "%PDF-1.7 and so on";

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Onboarding onboarding;

	@Autowired
	private Pieces pieces;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Tenants tenants;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	private String list;

	@BeforeEach
	void aPieceIsHandedIn() {
		this.reference = AcceptedEngagements.ofAMission(this.context);
		this.list = "/api/engagements/" + this.reference + "/pieces";
		this.onboarding.requestPieces(this.reference);
		Answer answer = new Answer(Answer.How.LINK, "contact", this.clock.instant());
		this.pieces.handIn(this.reference, "registration", PDF.getBytes(StandardCharsets.US_ASCII), answer);
		this.pieces.handOver(this.reference, "accountant", new FreeText("Cabinet Canari"), answer);
	}

	@Test
	void showsAnAssistantThePiecesOfTheirClient() {
		assign();

		HttpResponse<String> answer = as("assistant").get(this.list);

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("\"code\":\"registration\"", "\"state\":\"HANDED_IN\"",
				"\"href\":\"" + this.list + "/registration\"", "\"state\":\"REQUESTED\"");
		assertThat(answer.body()).doesNotContain("Canari", "givenBy", "null");
	}

	@Test
	void givesAnAssistantTheFileOfTheirClientToKeepAndNotToShow() {
		assign();

		HttpResponse<String> answer = as("assistant").get(this.list + "/registration");

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEqualTo(PDF);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
		assertThat(answer.headers().firstValue("Content-Disposition"))
			.contains("attachment; filename=\"piece-registration.pdf\"");
		assertThat(answer.headers().allValues("X-Content-Type-Options")).containsOnly("nosniff");
	}

	@Test
	void showsAManagerThePiecesOfEveryClient() {
		assertThat(as("manager").get(this.list).statusCode()).isEqualTo(200);
		assertThat(as("manager").get(this.list + "/registration").body()).isEqualTo(PDF);
	}

	@Test
	void tellsAnAssistantOfAnotherClientTheSameAsOfNobody() {
		HttpResponse<String> theirs = as("assistant").get(this.list);
		HttpResponse<String> nobodys = as("assistant").get("/api/engagements/E-2026-NOBODY/pieces");

		assertThat(theirs.statusCode()).isEqualTo(404);
		assertThat(nobodys.statusCode()).isEqualTo(404);
		assertThat(detail(theirs)).isEqualTo(detail(nobodys)).contains("ne vous est pas confié");
		assertThat(as("assistant").get(this.list + "/registration").statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "integrator", "administrator" })
	void isForNobodyOutsideTheOffice(String user) {
		assign();

		assertThat(as(user).get(this.list).statusCode()).isEqualTo(403);
		assertThat(as(user).get(this.list + "/registration").statusCode()).isEqualTo(403);
	}

	@Test
	void asksStrangersWhoTheyAre() {
		HttpResponse<String> answer = Browser.of(this.port).get(this.list + "/registration");

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.body()).doesNotContain(PDF);
	}

	@ParameterizedTest
	@ValueSource(strings = { "accountant", "bank-details", "nothing", "REGISTRATION" })
	void hasNoFileWhereNoneCame(String code) {
		HttpResponse<String> answer = as("manager").get(this.list + "/" + code);

		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(detail(answer)).contains("n’a pas encore été remise");
	}

	@Test
	void saysWhatAReferenceLooksLike() {
		HttpResponse<String> answer = as("manager").get("/api/engagements/e-2026/pieces");

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("commence par E-", "\"title\":\"Demande refusée\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH" })
	void changesNothing(String method) {
		HttpResponse<String> answer = as("manager").send(method, this.list + "/registration", "application/json", "{}");

		assertThat(answer.statusCode()).isBetween(400, 499);
		assertThat(this.pieces.content(this.reference, "registration")).isPresent();
	}

	private void assign() {
		this.tenants.assign("assistant", this.engagements.get(this.reference).clientId());
	}

	private Browser as(String user) {
		return Browser.program(this.port, user);
	}

	private static String detail(HttpResponse<String> answer) {
		return answer.body().replaceAll("(?s).*\"detail\":\"([^\"]*)\".*", "$1");
	}

}
