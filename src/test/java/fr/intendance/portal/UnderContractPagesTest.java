package fr.intendance.portal;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.access.ContactBrowser;
import fr.intendance.access.Links;
import fr.intendance.client.ContactLanguages;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.reporting.SentReports;
import fr.intendance.work.LedgerEntry;
import fr.intendance.work.MandateFixture;
import fr.intendance.work.Recording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A report whose figures open to their rows, and the page of the work. */
@ApplicationTest
class UnderContractPagesTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Engagements engagements;

	@Autowired
	private ContactLanguages languages;

	@Autowired
	private Recording recording;

	@Autowired
	private Links links;

	@Autowired
	private JdbcClient database;

	private EngagementReference reference;

	private String portal;

	private Browser client;

	@BeforeEach
	void aReportOfTheContractIsWithTheClient() {
		Engagement engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.reference = engagement.reference();
		MandateFixture.sign(this.database, this.reference);
		LedgerEntry entry = this.recording.recordDirect(this.reference, "PAYROLL_VARIABLES", LocalDate.of(2026, 11, 20),
				12, 95, new FreeText("Douze factures envoyées."), "assistant");
		SentReports.ofNovember(this.application, this.reference, entry);
		String link = this.links.to(engagement.contactId(), this.reference.value(), "");
		this.portal = link.substring(link.indexOf("/portal/")).replaceAll("/$", "");
		this.client = ContactBrowser.of(this.application, this.port, this.reference);
	}

	@Test
	void opensAFigureToTheWorkBehindIt() {
		Element used = report().select("section[aria-labelledby=figures] details").first();

		assertThat(used.select("summary").text()).startsWith("Temps utilisé");
		assertThat(used.select("li").text()).contains("20 novembre 2026", "1 h 35", "Douze factures envoyées.");
		assertThat(report().select("section[aria-labelledby=figures]").text()).contains("Contrat n° CT-2026-0001");
	}

	@Test
	void leadsFromALineToItsContest() {
		String contest = report().select("a[href*='line=area.INVOICING']").attr("href");

		Document there = Jsoup.parse(this.client.get(contest.replaceAll("#.*", "")).body());

		assertThat(contest).endsWith("#contest");
		assertThat(there.select("#line option[selected]").val()).isEqualTo("area.INVOICING");
	}

	@Test
	void saysTheFiguresInEnglish() {
		this.languages.speak(this.engagements.contact(this.engagements.get(this.reference)), Locale.ENGLISH);

		assertThat(report().select("section[aria-labelledby=figures]").text()).contains("Time used: 1 h 35 min",
				"Tasks finished: 1", "before VAT");
		assertThat(report().select("#line").text()).contains("Time used", "Another point");
	}

	@Test
	void showsTheReportAndTheHoursOnTheFirstPage() {
		Document home = Jsoup.parse(this.client.get(this.portal + "/home").body());

		assertThat(home.select("section[aria-labelledby=reports] a").text()).isEqualTo("Novembre 2026");
		assertThat(home.select("section[aria-labelledby=service]").text()).contains("Il vous reste");
	}

	@Test
	void offersTheServicesOfTheContract() {
		Document work = Jsoup.parse(this.client.get(this.portal + "/work").body());

		assertThat(work.select("#service option").eachText()).containsExactly("Factures", "Paie");
	}

	@Test
	void asksWhatIsToBeDoneAndKeepsTheService() {
		HttpResponse<String> answer = this.client.form(this.portal + "/work",
				Map.of("service", "PAYROLL_VARIABLES", "text", " "));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("Dites-nous ce que vous souhaitez");
		assertThat(Jsoup.parse(answer.body()).select("#service option[selected]").text()).isEqualTo("Paie");
	}

	@Test
	void refusesAServiceThatTheContractHasNot() {
		HttpResponse<String> answer = this.client.form(this.portal + "/work",
				Map.of("service", "CALLS", "text", "Appelez"));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("Choisissez un service du contrat");
	}

	private Document report() {
		return Jsoup.parse(this.client.get(this.portal + "/report/2026-11").body());
	}

}
