package fr.intendance.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.client.ClientJourney;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.Enquiries;
import fr.intendance.mail.Dispatcher;
import fr.intendance.needsreview.Questionnaires;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What every page of the desk keeps, whatever it shows. */
@ApplicationTest
class DeskPagesTest {

	private static final Pattern FIELD = Pattern
		.compile("<(?:input(?![^>]*type=\"hidden\")|select|textarea)\\b[^>]*\\bid=\"([^\"]+)\"");

	private static final Pattern LABEL = Pattern.compile("<label[^>]*\\bfor=\"([^\"]+)\"");

	private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");

	private static final Pattern FORM = Pattern.compile("<form method=\"post\".*?</form>", Pattern.DOTALL);

	@LocalServerPort
	private int port;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private ClientJourney journey;

	@Autowired
	private Questionnaires questionnaires;

	@Autowired
	private Dispatcher dispatcher;

	private Browser manager;

	private List<String> pages;

	@BeforeEach
	void thereIsAPageOfEachKind() {
		Engagement booked = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.journey.enquiryReceived(booked);
		EngagementReference asked = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()).reference();
		this.questionnaires.send(asked);
		this.dispatcher.dispatch();
		this.manager = Browser.signedIn(this.port, "manager");
		String mail = found(Pattern.compile("\"(/desk/mailbox/\\d+)\""), this.manager.get("/desk/mailbox").body())
			.findFirst()
			.orElseThrow();
		this.pages = List.of("/desk", "/desk/board", "/desk/board?state=all", "/desk/board/conversion",
				"/desk/engagements/new", "/desk/engagements/" + booked.reference(), "/desk/engagements/" + asked,
				"/desk/engagements/" + asked + "/questionnaire", "/desk/mailbox", mail, "/desk/ladders");
	}

	@Test
	void everyFieldHasALabel() {
		for (String path : this.pages) {
			String page = this.manager.get(path).body();

			Set<String> labelled = found(LABEL, page).collect(Collectors.toSet());

			assertThat(found(FIELD, page)).as(path).allMatch(labelled::contains);
		}
	}

	@Test
	void everyNameOnAPageIsGivenOnce() {
		for (String path : this.pages) {
			assertThat(found(ID, this.manager.get(path).body())).as(path).doesNotHaveDuplicates();
		}
	}

	@Test
	void everyFormCarriesTheToken() {
		for (String path : this.pages) {
			List<String> forms = FORM.matcher(this.manager.get(path).body())
				.results()
				.map((one) -> one.group())
				.toList();

			assertThat(forms).as(path).isNotEmpty().allMatch((form) -> form.contains("name=\"_csrf\""));
		}
	}

	@Test
	void everyPageHasOneHeadingAndRunsNothing() {
		for (String path : this.pages) {
			String page = this.manager.get(path).body();

			assertThat(page.split("<h1>")).as(path).hasSize(2);
			assertThat(page).as(path)
				.startsWith("<!DOCTYPE html>")
				.contains("<html lang=\"fr\">", "class=\"skip\"", "<main id=\"content\">")
				.doesNotContain("<script", " style=\"", " onclick=", "javascript:");
		}
	}

	@Test
	void everyPageHasOneStyleSheetOfLessThanThirtyKilobytes() {
		for (String path : this.pages) {
			assertThat(this.manager.get(path).body().split("rel=\"stylesheet\"")).as(path).hasSize(2);
		}

		assertThat(this.manager.get("/assets/pages.css").body().length()).isLessThan(30_000);
	}

	@Test
	void showsWhatPeopleTypedAsTextAndNothingElse() {
		EngagementReference reference = this.enquiries
			.receive(new fr.intendance.client.Enquiry("<b>Gras</b> & Cie \u202eשלום", Optional.empty(),
					new fr.intendance.client.PersonName("\"><script>alert(1)</script>"),
					fr.intendance.mail.EmailAddress.of("email", "gras@example.org"), Optional.empty(), Optional.empty(),
					Optional.empty(), "fr"), Optional.empty())
			.reference();

		String page = this.manager.get("/desk/engagements/" + reference).body();
		String list = this.manager.form("/desk/search", Map.of("_csrf", Browser.csrfOf(page), "q", reference.value()))
			.body();

		assertThat(page).contains("&lt;b&gt;Gras&lt;/b&gt; &amp; Cie \u202eשלום").doesNotContain("<script>");
		assertThat(list).contains("&lt;b&gt;Gras&lt;/b&gt;").doesNotContain("<b>Gras");
	}

	private static Stream<String> found(Pattern pattern, String page) {
		return pattern.matcher(page).results().map((one) -> one.group(1));
	}

}
