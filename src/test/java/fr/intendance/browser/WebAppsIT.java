package fr.intendance.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import fr.intendance.document.Firm;
import fr.intendance.settings.Setting;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The engine's own web applications, as people of the firm see them. */
@ChromiumTest
class WebAppsIT {

	@Autowired
	private Setting<Firm> firm;

	@Autowired
	private RepositoryService repository;

	@ParameterizedTest
	@CsvSource({ "manager, tasklist, Tasklist", "manager, cockpit, Cockpit", "manager, welcome, Accueil",
			"administrator, admin, Administration", "administrator, cockpit, Cockpit",
			"assistant, tasklist, Tasklist" })
	void bearsTheFirmsNameAndNothingOfTheMaker(String user, String app, String name, Windows windows) {
		Window window = windows.signedIn(user).open("/camunda/app/" + app + "/default/");
		Page page = window.page();

		assertThat(page.locator(".navbar-brand")).hasText(this.firm.now().name() + " · " + name);
		assertThat(page).hasTitle(Pattern.compile("^" + this.firm.now().name() + " · " + name));
		assertThat(page.locator("html")).hasAttribute("lang", "fr");
		assertThat(page.getByText("Date et heure affichées dans le fuseau local")).isVisible();
		assertThat(page.locator(".app-splash")).hasCount(0);
		assertThat(window.text()).doesNotContain("Camunda", "Powered", "7.24");
		window.photograph("web-app-" + app + "-" + user).keepsToOurselves();
	}

	@Test
	void leadsBackToTheDeskFromWelcome(Windows windows) {
		Window window = windows.signedIn("assistant").open("/camunda/app/welcome/default/");

		window.page().getByText("Retour à Intendance").click();

		window.page().waitForURL("**/desk");
	}

	@Test
	void readsADecisionTableInFrench(Windows windows) {
		String definition = this.repository.createDecisionDefinitionQuery()
			.decisionDefinitionKey("hours-estimate")
			.latestVersion()
			.singleResult()
			.getId();
		Window window = windows.signedIn("manager");

		window.open("/camunda/app/cockpit/default/#/decision-definition/" + definition);

		Page page = window.page();
		assertThat(page.locator(".dmn-decision-table-container .clause").first()).hasText("Si");
		assertThat(page.locator(".hit-policy").first()).containsText("Règles retenues");
		assertThat(page.locator(".input-label").first()).hasAttribute("title", Pattern.compile("^Donnée"));
		window.photograph("cockpit-decision");
	}

	@Test
	void explainsItsButtonsInFrench(Windows windows) {
		Window window = windows.signedIn("manager").open("/camunda/app/cockpit/default/#/processes");

		assertThat(window.page().getByText("définitions de processus déployées")).isVisible();
		window.page().locator("[uib-tooltip='Toggle this section']").first().hover();

		assertThat(window.page().locator(".tooltip-inner")).hasText("Déplier ou replier cette partie");
	}

}
