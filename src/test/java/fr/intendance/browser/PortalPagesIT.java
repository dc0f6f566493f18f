package fr.intendance.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Page;
import fr.intendance.access.ContactBrowser;
import fr.intendance.access.Links;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Processes;
import fr.intendance.firstcontact.FirstContacts;
import fr.intendance.quote.QuoteOption;
import fr.intendance.quote.SentQuotes;
import fr.intendance.reporting.SentReports;
import fr.intendance.work.MandateFixture;
import fr.intendance.work.Recording;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The client's pages with scripts, on a telephone and at a desk, in both languages. */
@ChromiumTest
class PortalPagesIT {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Processes processes;

	@Autowired
	private FirstContacts contacts;

	@Autowired
	private Recording recording;

	@Autowired
	private JdbcClient database;

	@Test
	void countsTheOptionsOfAQuoteAsTheyAreTicked(Windows windows) {
		EngagementReference reference = SentQuotes.offering(this.application,
				EnumSet.of(QuoteOption.SET_UP, QuoteOption.ON_SITE));
		Window window = opened(windows.phone(), reference, "quote");
		Page page = window.page();
		assertThat(page.locator("#options-total")).hasText("1\u202f260,00\u00a0€");

		page.getByLabel("Remise à plat de départ").check();

		assertThat(page.locator("#options-sum")).hasText("180,00\u00a0€");
		assertThat(page.locator("#options-total")).hasText("1\u202f440,00\u00a0€");
		assertThat(page.locator("#options-count")).isHidden();
		inBothLanguages(window, "quote");
	}

	@Test
	void showsWhereWeAreUnderContractAndWhatAReportIsMadeOf(Windows windows) {
		EngagementReference reference = newcomer();
		MandateFixture.sign(this.database, reference);
		SentReports.ofNovember(this.application, reference, this.recording.recordDirect(reference, "PAYROLL_VARIABLES",
				LocalDate.of(2026, 11, 20), 12, 95, new FreeText("Douze bulletins préparés."), "assistant"));

		Window window = opened(windows.desktop(), reference, "home");
		inBothLanguages(window, "home");
		window.open(address(reference, "work"));
		inBothLanguages(window, "work");
		window.open(address(reference, "report/2026-11"));
		window.page().locator("summary").first().click();
		assertThat(window.page().locator("details[open] li").first()).containsText("Douze bulletins préparés.");
		inBothLanguages(window, "report");
	}

	@Test
	void movesTheFirstCallAndCallsItOff(Windows windows) {
		EngagementReference reference = newcomer();
		this.processes.start("first-contact", reference.value(), clientOf(reference));
		this.contacts.book(reference, this.contacts.freeSlots(reference).get(3),
				new Answer(Answer.How.LINK, "contact", Instant.parse("2026-11-23T09:00:00Z")));
		Window window = opened(windows.phone(), reference, "booking");
		inBothLanguages(window, "booking-booked");

		window.open(address(reference, "booking"));
		window.page().locator("input[name=slot]").last().check();
		window.page().locator("button[value=move]").click();
		assertThat(window.page().locator("h1")).hasText("Rendez-vous noté");
		window.open(address(reference, "booking"));
		window.page().locator("button[value=call-off]").click();
		assertThat(window.page().locator("h1")).hasText("Rendez-vous annulé");
	}

	@Test
	void answersTheSelfCheckAtOnce(Windows windows) {
		Window window = windows.phone().open("/self-check");
		inBothLanguages(window, "self-check");
		Page page = window.page();
		page.locator("#namedContact").check();
		page.locator("#budgetStated").check();
		page.locator("form[action='/self-check'] button").click();
		assertThat(page.locator("#answer")).hasText("Encore un peu de préparation");
		look(window, "self-check-answer");
		page.locator("form[action='/contact'] button").click();
		assertThat(page.locator("#selfCheck")).isChecked();
		look(window, "contact-after-self-check");
	}

	@Test
	void showsTheOpenPages(Windows windows) {
		Window window = windows.desktop().open("/contact");
		inBothLanguages(window, "contact");
		window.open("/verify");
		inBothLanguages(window, "verify");
	}

	private EngagementReference newcomer() {
		return this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()).reference();
	}

	private String clientOf(EngagementReference reference) {
		return this.application.getBean(Engagements.class).get(reference).clientId();
	}

	private Window opened(Window window, EngagementReference reference, String page) {
		return window.keep(ContactBrowser.cookie(this.application, reference)).open(address(reference, page));
	}

	private String address(EngagementReference reference, String page) {
		String contact = this.application.getBean(Engagements.class).get(reference).contactId();
		return this.application.getBean(Links.class).to(contact, reference.value(), page);
	}

	private static void inBothLanguages(Window window, String name) {
		look(window, name);
		window.page().getByText("English").click();
		assertThat(window.page().locator("html")).hasAttribute("lang", "en");
		look(window, name + "-english");
		window.page().getByText("Français").click();
		assertThat(window.page().locator("html")).hasAttribute("lang", "fr");
	}

	/** As it is, and as wide or as narrow as the other device. */
	private static void look(Window window, String name) {
		for (Map.Entry<String, List<Integer>> size : Map.of("", List.of(390, 844), "-wide", List.of(1280, 900))
			.entrySet()) {
			window.page().setViewportSize(size.getValue().get(0), size.getValue().get(1));
			window.photograph("portal-" + name + size.getKey()).fits().isAccessible().isCalm();
		}
	}

}
