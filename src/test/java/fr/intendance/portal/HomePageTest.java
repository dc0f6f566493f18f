package fr.intendance.portal;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.access.ContactBrowser;
import fr.intendance.access.Links;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.Stage;
import fr.intendance.client.Whereabouts;
import fr.intendance.engine.Processes;
import fr.intendance.work.MandateFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Where we are, what is expected, what we are doing, what comes next and when. */
@ApplicationTest
class HomePageTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Processes processes;

	@Autowired
	private Links links;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	private String page;

	private Browser client;

	@BeforeEach
	void aClientHasALink() {
		Engagement engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.reference = engagement.reference();
		String link = this.links.to(engagement.contactId(), this.reference.value(), "home");
		this.page = link.substring(link.indexOf("/portal/"));
		this.client = ContactBrowser.of(this.application, this.port, this.reference);
	}

	@Test
	void saysWhatIsExpectedUntilWhenAndWhatFollows() {
		this.processes.start("needs-review", this.reference.value(), this.engagements.get(this.reference).clientId());

		Document home = home();

		assertThat(home.select("[aria-current=step]").text()).isEqualTo("État des lieux");
		assertThat(home.select(".way .gone").text()).isEqualTo("✓ Premier contact");
		assertThat(home.select("section[aria-labelledby=expected] li").text())
			.startsWith("Répondre au questionnaire d’ici au");
		assertThat(where(home)).contains("Nous attendons votre réponse", "vous adressons votre cahier des charges")
			.containsPattern("Sans nouvelles de vous, nous vous écrivons le .+ 2026");
	}

	@Test
	void saysWhatWeAreDoingAndByWhen() {
		this.engagements.stands(this.reference, Stage.QUOTE,
				Whereabouts.firm("prepare-quote", this.clock.instant().plusSeconds(86_400)));

		assertThat(where(home())).contains("Nous préparons votre devis", "à lire et à accepter ici")
			.containsPattern("au plus tard le .+ 2026");
	}

	@Test
	void owesUpToBeingLate() {
		this.engagements.stands(this.reference, Stage.QUOTE,
				Whereabouts.firm("prepare-quote", this.clock.instant().minusSeconds(86_400)));

		assertThat(where(home())).contains("nous avons pris du retard");
	}

	@Test
	void saysNothingOfAReminderThatIsPast() {
		this.engagements.stands(this.reference, Stage.QUOTE,
				Whereabouts.client("quote", this.clock.instant().minusSeconds(86_400)));

		assertThat(where(home())).doesNotContain("Sans nouvelles de vous", "retard");
	}

	@Test
	void tellsTheHoursThatAreLeftUnderContract() {
		assertThat(home().text()).doesNotContain("Il vous reste");
		MandateFixture.sign(this.database, this.reference);

		assertThat(home().select("section[aria-labelledby=service]").text()).contains("Il vous reste",
				"Temps utilisé en");
	}

	@Test
	void everyWhereaboutsIsPutIntoWordsForTheClient() throws IOException {
		List<String> codes = new ArrayList<>();
		for (String bundle : List.of("client", "firstcontact", "needsreview", "quote", "onboarding", "reporting",
				"offboarding")) {
			read(bundle).stringPropertyNames()
				.stream()
				.filter((key) -> key.startsWith("whereabouts.") && !key.endsWith(".reminder"))
				.map((key) -> key.substring("whereabouts.".length()))
				.forEach(codes::add);
		}

		Properties portal = read("portal");
		assertThat(codes).hasSizeGreaterThan(20)
			.allSatisfy((code) -> assertThat(portal.getProperty("home.next." + code)).as(code).isNotBlank());
		assertThat(codes).filteredOn((code) -> portal.getProperty("home.doing." + code) == null)
			.allSatisfy((code) -> assertThat(portal.getProperty("home.expected." + code)).as(code).isNotBlank());
	}

	private Document home() {
		return Jsoup.parse(this.client.get(this.page).body());
	}

	private static String where(Document home) {
		return home.select("section[aria-labelledby=where]").text();
	}

	private static Properties read(String bundle) throws IOException {
		Properties all = new Properties();
		try (Reader reader = Files.newBufferedReader(Path.of("templates", "messages", bundle + ".properties"))) {
			all.load(reader);
		}
		return all;
	}

}
