package fr.intendance.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@ChromiumTest
class SignInIT {

	private static final Pattern SIGN_IN = Pattern.compile("/sign-in(\\?.*)?$");

	@Test
	void asksForTheRightPassword(Windows windows) {
		Window window = windows.desktop().open("/desk");

		window.signIn("nobody-here", "wrong");

		assertThat(window.page().locator("[role=alert]")).containsText("incorrect");
		window.isAccessible().photograph("sign-in-refused");
		window.signIn("manager", "manager");
		assertThat(window.path()).isEqualTo("/desk");
		window.isCalm();
	}

	@Test
	void opensEverythingThatThePersonMayUse(Windows windows) {
		Window window = windows.signedIn("manager");

		window.open("/camunda/app/tasklist/default/");
		assertThat(window.page().locator("html")).hasAttribute("lang", "fr");
		assertThat(window.page()).hasTitle(Pattern.compile("Tasklist"));
		assertThat(window.page().locator("[cam-widget-header]")).containsText("manager");
		window.photograph("tasklist");
		window.open("/camunda/app/cockpit/default/");
		assertThat(window.page().locator("[cam-widget-header]")).containsText("manager");
		assertThat(window.page().getByText("Définitions de processus").first()).isVisible();
		assertThat(window.page().locator(".ce-eol-banner:visible")).hasCount(0);
		window.photograph("cockpit");
		assertThat(window.page().navigate("/camunda/app/admin/default/").status()).isEqualTo(403);
		window.photograph("admin-refused").keepsToOurselves();
	}

	@Test
	void offersASecondFactor(Windows windows) {
		Window window = windows.signedIn("assistant").open("/desk");

		window.page().getByText("Sécurité").click();

		assertThat(window.page().locator("h1")).hasText("Second facteur");
		window.isCalm().isAccessible().photograph("second-factor");
		window.page().getByText("Mettre en place").click();
		assertThat(window.page().locator("img.qr")).isVisible();
		window.page().getByLabel("Les six chiffres").fill("000000");
		window.page().getByText("Confirmer").click();
		assertThat(window.page().locator("[role=alert]")).containsText("n’est pas le bon");
		window.isAccessible().fits().photograph("second-factor-confirm");
	}

	@Test
	void signsOutFromTheDesk(Windows windows) {
		Window window = windows.signedIn("manager").open("/desk");

		window.page().locator("form[action='/sign-out'] button").click();

		window.page().waitForURL(SIGN_IN);
		assertThat(window.text()).contains("déconnecté");
		assertThat(window.open("/desk").path()).isEqualTo("/sign-in");
		window.isCalm();
	}

	@Test
	void signsOutFromAWebApplication(Windows windows) {
		Window window = windows.signedIn("manager").open("/camunda/app/tasklist/default/");
		Page page = window.page();

		page.locator("[cam-widget-header] .account > a, [cam-widget-header] .account button").first().click();
		page.getByText("Se déconnecter").first().click();

		page.waitForURL(SIGN_IN);
		assertThat(window.open("/desk").path()).isEqualTo("/sign-in");
	}

}
