package fr.intendance.browser;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.intendance.access.ContactBrowser;
import fr.intendance.access.Links;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.engine.Processes;
import fr.intendance.needsreview.Questionnaires;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The questionnaire as a browser with scripts fills it in. */
@ChromiumTest
class QuestionnaireIT {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Processes processes;

	@Autowired
	private Links links;

	@Autowired
	private Questionnaires questionnaires;

	private EngagementReference reference;

	private String address;

	@BeforeEach
	void aClientHasTheQuestionnaire() {
		Engagement engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.reference = engagement.reference();
		this.processes.start("needs-review", this.reference.value(), engagement.clientId());
		this.address = this.links.to(engagement.contactId(), this.reference.value(), "questionnaire");
	}

	@Test
	void keepsAnswersAsTheyAreTypedAndGrowsTheEstimate(Windows windows) {
		Window window = opened(windows.desktop());
		Page page = window.page();
		look(window, "questionnaire-wishes");
		page.getByLabel("Factures fournisseurs").check();
		page.getByLabel("Tri et réponses aux e-mails").check();
		saved(page);
		press(page, "Continuer");
		page.getByLabel("Que fait votre entreprise").fill("Menuiserie");
		saved(page);
		press(page, "Continuer");
		page.getByLabel("Combien de factures fournisseurs").fill("60");
		assertThat(page.locator("#estimate strong")).containsText("heures par mois");
		look(window, "questionnaire-suppliers");
		page.reload();
		assertThat(page.getByLabel("Combien de factures fournisseurs")).hasValue("60");
	}

	@Test
	void showsAtOnceTheQuestionThatAnAnswerMakesArise(Windows windows) {
		this.questionnaires.save(this.reference, Map.of("wished-services", List.of("MAILBOX")));
		Window window = opened(windows.phone());
		window.open(this.address + "?step=desk");
		Page page = window.page();
		Locator share = page.getByLabel("Quelle part souhaitez-vous nous confier");
		assertThat(share).hasCount(0);

		page.getByLabel("Combien d’e-mails à traiter").fill("40");

		assertThat(share).isVisible();
		look(window, "questionnaire-phone");
		page.getByLabel("Combien d’e-mails à traiter").fill("0");
		assertThat(share).hasCount(0);
	}

	@Test
	void saysThatAnAnswerCannotBeReadAndGoesOn(Windows windows) {
		Window window = opened(windows.desktop());
		window.open(this.address + "?step=company");
		Page page = window.page();

		page.getByLabel("Quel est son numéro SIRET").fill("123");
		page.keyboard().press("Tab");

		assertThat(page.locator("#saved")).containsText("Ce numéro SIRET n’existe pas");
		assertThat(page.locator("#siret")).hasAttribute("aria-invalid", "true");
		page.getByLabel("Quel est son numéro SIRET").fill("732 829 320 00074");
		saved(page);
		assertThat(page.locator("#siret[aria-invalid]")).hasCount(0);
	}

	@Test
	void isReadInEnglishOnceTheClientSaysSo(Windows windows) {
		Window window = opened(windows.phone());
		window.page().getByText("English").click();
		assertThat(window.page().locator("h1")).hasText("Your questionnaire");
		look(window, "questionnaire-english");
		window.page().setViewportSize(1280, 900);
		look(window, "questionnaire-english-wide");
	}

	private Window opened(Window window) {
		return window.keep(ContactBrowser.cookie(this.application, this.reference)).open(this.address);
	}

	private static void saved(Page page) {
		assertThat(page.locator("#saved")).hasText("Réponse enregistrée.");
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
	}

	private static void look(Window window, String name) {
		window.photograph(name).fits().isAccessible().isCalm();
	}

}
