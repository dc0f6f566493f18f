package fr.intendance.portal;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.document.FrenchLeftovers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A frank answer before anybody gives a name. */
@ApplicationTest
class SelfCheckPageTest {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Engagements engagements;

	@ParameterizedTest
	@CsvSource({ "'namedContact,documentsDigital,accountantIdentified', 0, Vous êtes prêt à déléguer",
			"'namedContact,documentsDigital,accountantIdentified', 6, Encore un peu de préparation",
			"'', 0, Encore un peu de préparation",
			"'namedContact,documentsDigital,accountantIdentified,budgetStated,cashHolding', 0, Une partie n’est pas pour nous" })
	void saysFranklyWhatItComesTo(String signals, String backlog, String verdict) {
		assertThat(answer(signals, backlog).select("#answer").text()).isEqualTo(verdict);
	}

	@Test
	void saysWhatIsReadyAndWhatIsBetterPrepared() {
		Document answer = answer("namedContact", "0");

		assertThat(answer.select("section").text()).contains("Un interlocuteur est désigné", "Fixez un budget mensuel");
		assertThat(answer.select("#namedContact").hasAttr("checked")).isTrue();
	}

	@Test
	void keepsNothing() {
		int before = enquiries();

		answer("namedContact", "0");

		assertThat(enquiries()).isEqualTo(before);
	}

	@Test
	void goesAlongWithTheEnquiryIfTheyWish() {
		Document answer = answer("namedContact,documentsDigital,accountantIdentified", "0");

		Document contact = Jsoup
			.parse(Browser.of(this.port).submit(answer.select("section form").first(), Map.of()).body());

		assertThat(contact.select("#selfCheck[checked]").val())
			.isEqualTo("0 namedContact documentsDigital accountantIdentified");
		assertThat(contact.text()).contains("Une personne peut répondre", "Nous avons un expert-comptable");
	}

	@Test
	void isKeptWithTheEnquiryAndComesBackAfterARefusal() {
		Browser browser = Browser.of(this.port);
		Map<String, String> sent = Map.of("company", "Atelier Durand", "contactName", "Camille Durand", "email",
				"camille@atelier-durand.example", "consent", "true", "selfCheck", "2 namedContact");

		Map<String, String> wrong = new HashMap<>(sent);
		wrong.put("email", "camille");
		Document refused = Jsoup.parse(browser.form("/contact", wrong).body());
		HttpResponse<String> answer = browser.form("/contact", sent);

		assertThat(refused.select("#selfCheck[checked]").val()).isEqualTo("2 namedContact");
		assertThat(answer.statusCode()).isEqualTo(202);
		String reference = this.database.sql("select max(reference) from engagement where self_check is not null")
			.query(String.class)
			.single();
		assertThat(this.engagements.get(new EngagementReference(reference)).selfCheck()).contains("2 namedContact");
	}

	@Test
	void doesWithoutAnswersThatMakeNoSense() {
		HttpResponse<String> contact = Browser.of(this.port)
			.form("/contact", Map.of("begin", "true", "selfCheck", "<b>lots</b>"));

		assertThat(contact.statusCode()).isEqualTo(200);
		assertThat(Jsoup.parse(contact.body()).select("#selfCheck")).isEmpty();
	}

	@Test
	void asksForANumberAndKeepsTheBoxes() {
		HttpResponse<String> answer = Browser.of(this.port)
			.form("/self-check", Map.of("backlogMonths", "beaucoup", "budgetStated", "true"));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(Jsoup.parse(answer.body()).select("#backlogMonths[aria-invalid=true]")).hasSize(1);
		assertThat(Jsoup.parse(answer.body()).select("#budgetStated").hasAttr("checked")).isTrue();
	}

	@Test
	void answersInEnglish() {
		Browser browser = Browser.of(this.port);
		browser.get("/self-check?language=en");

		Document page = Jsoup.parse(browser.form("/self-check", Map.of("backlogMonths", "5")).body());
		page.select("[lang=fr]").remove();

		assertThat(page.text()).contains("A little more preparation", "A backlog of more than three months");
		assertThat(FrenchLeftovers.inText(page.text())).isEmpty();
	}

	private Document answer(String signals, String backlog) {
		Map<String, String> sent = new HashMap<>(Map.of("backlogMonths", backlog));
		for (String signal : signals.split(",")) {
			if (!signal.isEmpty()) {
				sent.put(signal, "true");
			}
		}
		return Jsoup.parse(Browser.of(this.port).form("/self-check", sent).body());
	}

	private int enquiries() {
		return this.database.sql("select count(*) from engagement").query(Integer.class).single();
	}

}
