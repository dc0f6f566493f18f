package fr.intendance.portal;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.MovableTime;
import fr.intendance.access.ContactBrowser;
import fr.intendance.access.Links;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.LateAnswers;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.engine.Processes;
import fr.intendance.firstcontact.FirstContacts;
import fr.intendance.needsreview.Questionnaires;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class PortalTest {

	private static final Pattern ROUTE = Pattern.compile("(\\S+) /portal/\\{link}(\\S*)");

	private static final Pattern SLOT = Pattern.compile("name=\"slot\" value=\"([^\"]+)\"");

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Processes processes;

	@Autowired
	private FirstContacts contacts;

	@Autowired
	private Questionnaires questionnaires;

	@Autowired
	private LateAnswers answers;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Timeline timeline;

	@Autowired
	private Links links;

	@Autowired
	private MovableClock clock;

	private Engagement engagement;

	private String portal;

	@BeforeEach
	void somebodyWroteAndHasALink() {
		this.engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		String link = this.links.to(this.engagement.contactId(), reference().value(), "");
		this.portal = link.substring(link.indexOf("/portal/")).replaceAll("/$", "");
	}

	@Test
	void greetsTheClientAndSaysWhatIsExpected() {
		this.processes.start("first-contact", reference().value(), this.engagement.clientId());

		HttpResponse<String> home = client().get(this.portal);

		assertThat(home.statusCode()).isEqualTo(200);
		assertThat(home.body()).contains("Bonjour Camille Durand")
			.contains(reference().value())
			.contains("Choisir le moment de notre premier échange")
			.doesNotContain("${");
	}

	@Test
	void keepsThePageOutOfCachesAndAddressesOutOfReferrers() {
		HttpResponse<String> home = client().get(this.portal);

		assertThat(home.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
		assertThat(home.headers().firstValue("Referrer-Policy")).contains("no-referrer");
		assertThat(home.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/portal/unknown", "/portal/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/quote", "/portal/../quote" })
	void answersAStrangerCalmly(String path) {
		HttpResponse<String> answer = client().get(path);

		assertThat(answer.statusCode()).isIn(400, 404);
		assertThat(answer.body()).doesNotContain("Exception").doesNotContain("Durand");
	}

	@Test
	void closesALinkThatHasExpired() {
		this.clock.moveTo(MovableTime.START.plus(Duration.ofDays(400)));

		HttpResponse<String> answer = client().get(this.portal);

		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("Ce lien n’est plus valable");
	}

	@ParameterizedTest
	@MethodSource("routes")
	void opensNothingByALinkThatHasExpired(String method, String page) {
		this.clock.moveTo(MovableTime.START.plus(Duration.ofDays(400)));

		HttpResponse<String> answer = client().send(method, this.portal + page, "application/x-www-form-urlencoded",
				method.equals("POST") ? "" : null);

		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
		assertThat(answer.body()).contains("Ce lien n’est plus valable").doesNotContain("Durand");
		assertThat(events()).doesNotContain("answer.late");
	}

	static Stream<Arguments> routes() throws IOException {
		return Files.readAllLines(Path.of("src/test/resources/access/matrix.txt"))
			.stream()
			.map(ROUTE::matcher)
			.filter(Matcher::lookingAt)
			.map((route) -> Arguments.of(route.group(1),
					route.group(2)
						.replace("{period}", "2026-11")
						.replace("{number}", "D-2026-0001")
						.replace("{page}", "1")));
	}

	@Test
	void keepsALateAnswerWithoutTheSignsThatNothingKeeps() {
		this.processes.start("needs-review", reference().value(), this.engagement.clientId());
		this.engagements.close(reference());

		HttpResponse<String> answer = client().form(this.portal + "/questionnaire",
				Map.of("activity", "Menuiserie\u000b et\u0000 pose\r\nÀ Lyon", "quotes", "beaucoup", "send", "true"));

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("Votre réponse nous est parvenue");
		assertThat(this.answers.get(reference().key("A1")).text().value()).contains("Menuiserie et pose\nÀ Lyon",
				"beaucoup");
		assertThat(this.questionnaires.answers(reference()).values()).isEmpty();
	}

	@Test
	void asksForAnotherFileWhereALateOneIsOfAnotherKind() {
		this.engagements.close(reference());

		HttpResponse<String> answer = client().send("POST", this.portal + "/pieces",
				"multipart/form-data; boundary=late", """
						--late\r
						Content-Disposition: form-data; name="file"; filename="piece.pdf"\r
						\r
						GIF89a\r
						--late--\r
						""");

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("role=\"alert\"", "Envoyez un fichier PDF, PNG ou JPEG");
		assertThat(events()).doesNotContain("answer.late");
	}

	@Test
	void saysThatTheEngagementIsOver() {
		this.engagements.close(reference());

		assertThat(client().get(this.portal).body()).contains("votre dossier est clos")
			.doesNotContain("la suite est de notre côté");
	}

	@Test
	void booksTheCallThatTheClientChose() {
		this.processes.start("first-contact", reference().value(), this.engagement.clientId());
		String slot = firstSlot(client().get(this.portal + "/booking").body());

		HttpResponse<String> answer = client().form(this.portal + "/booking", Map.of("slot", slot));

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("Rendez-vous noté");
		assertThat(this.contacts.appointment(reference())).map(Object::toString).contains(slot);
		assertThat(client().get(this.portal + "/booking").body()).contains("Votre rendez-vous est noté");
	}

	@Test
	void givesTheCallAsAFileForTheCalendarAndNoneWithoutACall() {
		this.processes.start("first-contact", reference().value(), this.engagement.clientId());
		String page = this.portal + "/booking";
		HttpResponse<String> none = client().get(page + "/appel.ics");
		String slot = firstSlot(client().get(page).body());

		String booked = client().form(page, Map.of("slot", slot)).body();

		HttpResponse<String> file = client().get(page + "/appel.ics");
		assertThat(none.statusCode()).isEqualTo(404);
		assertThat(booked).contains("href=\"" + page + "/appel.ics\"");
		assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
		assertThat(file.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
		assertThat(file.body()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT").doesNotContain("SEQUENCE:1");
	}

	@Test
	void tellsTheCalendarThatTheCallWasMoved() {
		this.processes.start("first-contact", reference().value(), this.engagement.clientId());
		String page = this.portal + "/booking";
		client().form(page, Map.of("slot", firstSlot(client().get(page).body())));
		String uid = uid(client().get(page + "/appel.ics").body());
		String other = firstSlot(client().get(page).body());

		client().form(page, Map.of("slot", other, "answer", "move"));

		String moved = client().get(page + "/appel.ics").body();
		assertThat(moved).contains("SEQUENCE:1");
		assertThat(uid(moved)).isEqualTo(uid);
	}

	private static String uid(String calendar) {
		return calendar.lines().filter((line) -> line.startsWith("UID:")).findFirst().orElseThrow();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "tomorrow", "2026-11-28T09:00:00Z", "9999999999-01-01T00:00:00Z" })
	void refusesAnHourThatIsNotOffered(String slot) {
		this.processes.start("first-contact", reference().value(), this.engagement.clientId());

		HttpResponse<String> answer = client().form(this.portal + "/booking", Map.of("slot", slot));

		assertThat(answer.statusCode()).isBetween(400, 409);
		assertThat(answer.body()).contains("role=\"alert\"").contains("name=\"slot\"");
		assertThat(this.contacts.appointment(reference())).isEmpty();
	}

	@Test
	void keepsTheQuestionnaireAsItWasTyped() {
		this.processes.start("needs-review", reference().value(), this.engagement.clientId());

		client().form(this.portal + "/questionnaire",
				Map.of("activity", "Menuiserie & agencement", "headcount", "15", "save", "true"));

		String page = client().get(this.portal + "/questionnaire?step=company").body();
		assertThat(page).contains("Menuiserie &amp; agencement").contains("value=\"15\"");
		assertThat(this.questionnaires.isSubmitted(reference())).isFalse();
	}

	@Test
	void namesTheAnswerThatCannotBeReadAndKeepsTheRest() {
		this.processes.start("needs-review", reference().value(), this.engagement.clientId());

		HttpResponse<String> answer = client().form(this.portal + "/questionnaire",
				Map.of("activity", "Menuiserie", "headcount", "beaucoup", "send", "true"));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("role=\"alert\"")
			.contains("value=\"beaucoup\" aria-describedby=\"why-headcount refusal\" aria-invalid=\"true\"")
			.contains("Menuiserie");
		assertThat(this.questionnaires.answers(reference()).values()).isEmpty();
	}

	@Test
	void takesTheQuestionnaireOnceItIsSent() {
		this.processes.start("needs-review", reference().value(), this.engagement.clientId());

		HttpResponse<String> answer = client().form(this.portal + "/questionnaire",
				Map.of("activity", "Menuiserie", "wished-services", "INVOICING", "invoices", "40", "tools", "MIXED",
						"disorder", "NONE", "send", "true"));

		assertThat(answer.body()).contains("Merci pour vos réponses");
		assertThat(this.questionnaires.isSubmitted(reference())).isTrue();
		assertThat(client().get(this.portal + "/questionnaire").body()).contains("nous est parvenu");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/specification", "/quote", "/report/2026-11", "/report/nonsense", "/documents/D-1-1",
			"/documents/D-1-1/pages/1", "/nowhere" })
	void saysCalmlyWhatIsNotThereYet(String page) {
		this.processes.start("needs-review", reference().value(), this.engagement.clientId());

		HttpResponse<String> answer = client().get(this.portal + page);

		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("<h1>").doesNotContain("Exception");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/signature", "/pieces" })
	void showsAnEmptyPageBeforeThereIsAnythingToDo(String page) {
		HttpResponse<String> answer = client().get(this.portal + page);

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(Jsoup.parse(answer.body()).select("main form")).isEmpty();
	}

	@Test
	void takesAnEnquiryFromThePublicFormWithoutJavaScript() {
		HttpResponse<String> answer = client().form("/contact", Map.of("company", "Portal Form", "contactName",
				"Élodie", "email", "elodie@portal.example", "consent", "true"));

		assertThat(answer.statusCode()).isEqualTo(202);
		assertThat(answer.body()).contains("Votre demande est bien arrivée");
	}

	@Test
	void keepsWhatWasTypedIntoThePublicFormWhenItRefuses() {
		HttpResponse<String> answer = client().form("/contact",
				Map.of("company", "Portal \"Form\"", "contactName", "Élodie", "email", "nobody", "consent", "true"));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("value=\"Portal &quot;Form&quot;\"")
			.contains("value=\"nobody\" maxlength=\"254\" required autocomplete=\"email\" aria-invalid=\"true\"")
			.contains("checked");
	}

	private List<String> events() {
		return this.timeline.of(reference()).stream().map(TimelineEntry::event).toList();
	}

	private EngagementReference reference() {
		return this.engagement.reference();
	}

	private Browser client() {
		return ContactBrowser.of(this.application, this.port, reference());
	}

	private static String firstSlot(String page) {
		Matcher slot = SLOT.matcher(page);
		assertThat(slot.find()).isTrue();
		return slot.group(1);
	}

}
