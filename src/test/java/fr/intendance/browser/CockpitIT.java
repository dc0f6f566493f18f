package fr.intendance.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@ChromiumTest
class CockpitIT {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private ManagementService management;

	@Autowired
	private RuntimeService runtime;

	@Test
	void countsTheClientsOfEachStage(Windows windows) {
		Dossier dossier = Dossier.opened(this.application);
		String definition = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey("client-journey")
			.latestVersion()
			.singleResult()
			.getId();
		Window window = windows.signedIn("manager");

		window.open("/camunda/app/cockpit/default/#/process-definition/" + definition + "/runtime");

		Page page = window.page();
		assertThat(page.locator("[data-container-id=CallActivity_FirstContact] .badge, .djs-overlays .badge").first())
			.hasText(Pattern.compile("[1-9]\\d*"));
		assertThat(page.locator(".djs-container")).containsText("Premier contact");
		assertThat(page.locator(".ce-eol-banner:visible")).hasCount(0);
		window.photograph("cockpit-journey");
		assertThat(page.getByText(dossier.reference())).isVisible();
		assertThat(window.text()).contains("Instances de processus").doesNotContain("Process Instances");
		window.keepsToOurselves();
	}

	@Test
	void retriesWhatFailed(Windows windows) {
		Dossier dossier = Dossier.opened(this.application);
		Job failed = dossier.nextJob();
		this.management.setJobRetries(failed.getId(), 0);
		Window window = windows.signedIn("manager");
		Page page = window.page();

		window.open("/camunda/app/cockpit/default/#/process-instance/" + failed.getProcessInstanceId() + "/runtime");
		page.locator(".nav-tabs").getByText("Incidents").click();

		assertThat(page.getByText("L’étape « Date de relance atteinte »").first()).isVisible();
		window.photograph("cockpit-incident");
		page.locator("td .glyphicon-repeat").first().click();
		page.locator(".modal-footer button.btn-primary:visible").waitFor();
		window.photograph("cockpit-retry");
		Response retried = page.waitForResponse(Pattern.compile("/job/[^/]+/retries$"),
				() -> page.locator(".modal-footer button.btn-primary:visible").click());
		assertThat(retried.status()).isEqualTo(204);
		assertThat(this.management.createJobQuery().jobId(failed.getId()).singleResult().getRetries()).isOne();
	}

	@Test
	void cancelsAJourneyButNoPartOfIt(Windows windows) {
		Dossier dossier = Dossier.opened(this.application);
		Window window = windows.signedIn("manager");

		Response part = cancelled(window, dossier, "first-contact");
		window.photograph("cockpit-cancel-refused");
		String said = window.text();
		Response journey = cancelled(window, dossier, "client-journey");
		window.photograph("cockpit-cancelled");

		assertThat(part.status()).isEqualTo(409);
		assertThat(said).contains("Ce processus fait partie d’un autre et ne s’annule pas seul");
		assertThat(journey.status()).isEqualTo(204);
		assertThat(window.open("/desk/engagements/" + dossier.reference()).text()).contains("annulé par le cabinet",
				"par manager");
	}

	@Test
	void showsTheDossierBesideItsInstance(Windows windows) {
		Dossier dossier = Dossier.opened(this.application);
		Window window = windows.signedIn("manager");

		window.open(tab(dossier));

		Locator ours = window.page().locator(".ours");
		assertThat(ours).containsText("Atelier Durand");
		assertThat(ours).containsText("Nous attendons le client depuis le");
		assertThat(ours).containsText("Merci de votre message");
		assertThat(ours).containsText("Aucun document émis.");
		window.isAccessible(".ours").photograph("cockpit-dossier");
		ours.getByText(dossier.reference()).click();
		window.page().waitForURL("**/desk/engagements/" + dossier.reference());
		window.isCalm();
	}

	@Test
	void countsTheDossiersOfEachStageOnTheDashboard(Windows windows) {
		Dossier.opened(this.application);
		Window window = windows.signedIn("manager").open("/camunda/app/cockpit/default/");

		Locator row = window.page().locator(".ours tr", new Page.LocatorOptions().setHasText("Premier contact"));
		assertThat(row.locator("td").nth(1)).hasText(Pattern.compile("[1-9]\\d*"));
		window.isAccessible(".ours").photograph("cockpit-dashboard");
		row.getByText("Premier contact").click();

		window.page().waitForURL(Pattern.compile("/desk/board\\?stage=first-contact$"));
		window.isCalm();
	}

	@Test
	void tellsTheAdministratorCalmlyThatClientsAreNotTheirs(Windows windows) {
		Dossier dossier = Dossier.opened(this.application);
		Window window = windows.signedIn("administrator");

		window.open(tab(dossier));

		assertThat(window.page().locator(".ours")).containsText("Les dossiers des clients se lisent au bureau");
		assertThat(window.text()).doesNotContain("Atelier Durand");
		window.photograph("cockpit-dossier-administrator").keepsToOurselves();
	}

	private String tab(Dossier dossier) {
		return "/camunda/app/cockpit/default/#/process-instance/" + instance(dossier, "client-journey")
				+ "/runtime?tab=intendance.dossier";
	}

	private String instance(Dossier dossier, String process) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKey(dossier.reference())
			.singleResult()
			.getId();
	}

	private Response cancelled(Window window, Dossier dossier, String process) {
		window.open("/camunda/app/cockpit/default/#/process-instance/" + instance(dossier, process) + "/runtime");
		Page page = window.page();
		page.locator("a.btn-toolbar .glyphicon-remove").click();
		Locator confirm = page.locator(".modal-footer .btn-primary:visible, .modal-footer .btn-danger:visible").last();
		confirm.waitFor();
		window.photograph("cockpit-cancel-" + process);
		return page.waitForResponse((answer) -> answer.request().method().equals("DELETE"), confirm::click);
	}

}
