package fr.intendance.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.engine.Processes;
import fr.intendance.inbox.Eml;
import fr.intendance.inbox.Incoming;
import fr.intendance.mail.Dispatcher;
import fr.intendance.quote.ReviewedEngagements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@ChromiumTest
class DeskIT {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Dispatcher dispatcher;

	private Dossier dossier;

	@BeforeEach
	void aClientWrote() {
		this.dossier = Dossier.opened(this.application);
		this.dispatcher.dispatch();
	}

	@Test
	void showsWhereEachClientStands(Windows windows) {
		Window desk = windows.signedIn("manager");

		look(desk, "/desk", "desk");

		assertThat(desk.text()).contains("Atelier Durand", "Mener le premier appel");
		desk.page().getByText("Mener le premier appel").last().click();
		desk.page().locator(".fjs-form").waitFor();
	}

	@Test
	void showsAnEngagement(Windows windows) {
		Window desk = windows.signedIn("manager");

		look(desk, "/desk/engagements/" + this.dossier.reference(), "desk-engagement");

		assertThat(desk.text()).contains("Camille Durand", "Mes factures me débordent.");
	}

	@Test
	void showsAllClientsAtOnce(Windows windows) {
		Window desk = windows.signedIn("manager");

		look(desk, "/desk/board", "desk-board");
		look(desk, "/desk/board?stage=first-contact", "desk-board-stage");
		look(desk, "/desk/board/conversion", "desk-conversion");
		look(desk, "/desk/calendar", "desk-calendar");
		look(desk, "/desk/calendar?view=month", "desk-calendar-month");
		look(desk, "/desk/work", "desk-work");

		desk.open("/desk").page().getByText("Suivi").first().click();
		assertThat(desk.path()).isEqualTo("/desk/board");
		desk.page().locator("#stage").selectOption("first-contact");
		desk.page().locator("form:has(#stage) button").first().click();
		assertThat(desk.page().url()).contains("stage=first-contact");
		assertThat(desk.text()).contains(this.dossier.reference());
	}

	@Test
	void takesTasksTogetherByKeyboard(Windows windows) {
		Window desk = windows.signedIn("manager");
		look(desk, "/desk/tasks", "desk-tasks");
		look(desk, "/desk/failed-mails", "desk-failed-mails");

		desk.open("/desk/tasks").page().locator("input[name=task]").first().focus();
		desk.page().keyboard().press("Space");
		desk.page().locator("button[value=take]").focus();
		desk.page().keyboard().press("Enter");

		assertThat(desk.page().locator("[role=status]")).hasText("Une tâche est prise en charge.");
		desk.photograph("desk-many").fits().isAccessible();
	}

	@Test
	void setsTermsAndDays(Windows windows) {
		Window desk = windows.signedIn("manager");

		look(desk, "/desk/settings/onboarding", "desk-settings-onboarding");
		look(desk, "/desk/settings/reporting", "desk-settings-reporting");
		look(desk, "/desk/settings/quote", "desk-settings-quote");
	}

	@Test
	void findsAClientFromAnyPage(Windows windows) {
		Window desk = windows.signedIn("manager");
		look(desk, "/desk/search", "desk-search");

		desk.page().locator("#q").fill(this.dossier.reference());
		desk.page().locator("#q").press("Enter");

		desk.photograph("desk-search-found").fits().showsFocus().isAccessible().isCalm();
		desk.page().getByText("Atelier Durand").first().click();
		assertThat(desk.path()).isEqualTo("/desk/engagements/" + this.dossier.reference());
	}

	@Test
	void keepsANoteAboutAClient(Windows windows) {
		Window desk = windows.signedIn("manager");
		desk.open("/desk/engagements/" + this.dossier.reference());

		desk.page().locator("#note").fill("Préfère le matin.");
		desk.page().locator("form:has(#note) button").click();

		assertThat(desk.text()).contains("Préfère le matin.", "Par manager");
		desk.isAccessible();
	}

	@Test
	void drawsTheWayThroughTheModelAndWhereTheTokenRests(Windows windows) {
		Window desk = windows.signedIn("manager");
		String path = "/desk/engagements/" + this.dossier.reference() + "/trail";

		desk.open(path).page().locator(".current[data-element-id=CallActivity_FirstContact]").waitFor();

		assertThat(desk.page().locator(".visited[data-element-id=StartEvent_JourneyStarted]").count()).isOne();
		desk.photograph("desk-trail").fits().showsFocus().isAccessible().isCalm();
	}

	@Test
	void opensAnEngagementAndKeepsWhatWasTyped(Windows windows) {
		Window desk = windows.signedIn("manager");
		look(desk, "/desk/engagements/new", "desk-new");

		desk.page().locator("[name=company]").fill("Scierie du Lac");
		desk.page().locator("[name=contactName]").fill("Paul Roux");
		desk.page().locator("[name=email]").fill("paul@scierie");
		desk.page().locator("[name=consent]").check();
		desk.page().locator("main form.card button[type=submit]").click();
		desk.photograph("desk-new-refused").isAccessible();
		assertThat(desk.page().locator("[name=company]").inputValue()).isEqualTo("Scierie du Lac");
		desk.page().locator("[name=email]").fill("paul@scierie.example");
		desk.page().locator("main form.card button[type=submit]").click();

		desk.page().waitForURL("**/desk/engagements/E-*");
		assertThat(desk.text()).contains("Scierie du Lac");
	}

	@Test
	void letsANewcomerReadTheMails(Windows windows) {
		Window desk = windows.signedIn("manager");
		look(desk, "/desk/mailbox", "desk-mailbox");

		desk.page().locator("main td a").first().click();

		desk.photograph("desk-mail").fits().showsFocus().isAccessible();
		assertThat(desk.text()).contains("/booking");
		desk.isCalm();
	}

	@Test
	void showsTheMailsThatBelongToNothing(Windows windows) {
		Incoming.arrive(this.application,
				Eml.blank()
					.with("From", "comptabilite@papeterie-du-centre.example")
					.with("Subject", "Votre facture de novembre")
					.text("Ci-joint."));
		Incoming.arrive(this.application, Eml.bounce("<unknown@elsewhere.example>", "a@b.example", "failed", "5.1.1"));
		Window desk = windows.signedIn("manager");

		look(desk, "/desk/strays", "desk-strays");

		assertThat(desk.text()).contains("Votre facture de novembre", "ne répond à aucun de nos envois");
		desk.page().getByText("C’est vu").first().click();
		desk.page().getByText("C’est vu").first().click();
		assertThat(desk.text()).contains("Aucun courriel reçu n’attend");
	}

	@Test
	void putsADocumentInOnesOwnWordsToUse(Windows windows) throws IOException {
		Path own = Files.createDirectories(Path.of("target/own-templates/document"));
		Path quote = own.resolve("quote-offer.ftlh");
		Files.writeString(quote, Files.readString(Path.of("templates/document/quote-offer.ftlh"))
			.replace("est établi gratuitement", "est offert"));
		Path mistaken = own.resolve("onboarding-contract.ftlh");
		Files.writeString(mistaken, Files.readString(Path.of("templates/document/onboarding-contract.ftlh"))
			.replace("</@paper", "${wrod}</@paper"));
		Window desk = windows.signedIn("manager");
		look(desk, "/desk/templates", "desk-templates");

		assertThat(desk.text()).contains("Refusé, ligne", "« wrod »", "Essai réussi");
		desk.page().getByLabel("J’ai regardé l’aperçu de cette version.").check();
		desk.page().getByText("Mettre en service").click();

		assertThat(desk.text()).contains("En service : votre version");
		desk.photograph("desk-templates-used").fits().isAccessible();
		desk.page().getByText("Reprendre le modèle fourni").click();
		assertThat(desk.text()).doesNotContain("En service : votre version");
		Files.delete(quote);
		Files.delete(mistaken);
	}

	@Test
	void addsUpAQuoteWhileItIsTyped(Windows windows) {
		EngagementReference reference = ReviewedEngagements.one(this.application);
		this.application.getBean(Processes.class)
			.start("quote", reference.value(), this.application.getBean(Engagements.class).get(reference).clientId());
		Window desk = windows.signedIn("manager");
		look(desk, "/desk/engagements/" + reference + "/quote", "desk-quote");

		desk.page().locator("#hours").fill("10");
		assertThat(desk.page().locator("#due")).hasText("440,00\u00a0€");
		desk.page().locator("#line1Label").fill("Classement des archives");
		desk.page().locator("#line1Price").fill("60");
		assertThat(desk.page().locator("#due")).hasText("500,00\u00a0€");
		desk.page().locator("#hours").fill("900");
		assertThat(desk.page().locator("#sum-refused")).containsText("entre 1 et 500");

		desk.page().locator("#hours").fill("10");
		desk.page().locator("#startOn").fill("2027-01-04");
		desk.page().getByText("Soumettre à l’approbation").click();
		desk.page().getByText("Votre décision").waitFor();
		desk.photograph("desk-quote-approval").fits().showsFocus().isAccessible();
		desk.page().locator("#discountPercent").fill("10");
		assertThat(desk.page().locator("#due")).hasText("450,00\u00a0€");
	}

	/** The rules that each page keeps are looked at with all of them. */
	private static void look(Window desk, String path, String name) {
		desk.open(path).photograph(name).isCalm();
		desk.page().setViewportSize(Windows.PHONE_WIDTH, Windows.PHONE_HEIGHT);
		desk.photograph(name + "-phone").fits();
		desk.page().setViewportSize(1280, 900);
		desk.open(path);
	}

}
