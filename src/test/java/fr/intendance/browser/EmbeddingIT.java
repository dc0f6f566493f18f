package fr.intendance.browser;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import fr.intendance.access.EmbeddedForm;
import fr.intendance.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The web site of a firm, which is another one than ours, shows its contact form. */
@ChromiumTest
class EmbeddingIT {

	@LocalServerPort
	private int port;

	@Autowired
	private Settings settings;

	private HttpServer site;

	private String origin;

	@BeforeEach
	void theFirmHasAWebSite() throws IOException {
		this.site = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		this.origin = "http://127.0.0.1:" + this.site.getAddress().getPort();
		byte[] page = """
				<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Le site du cabinet</title>
				<meta name="viewport" content="width=device-width, initial-scale=1"></head>
				<body><h1>Écrivez-nous</h1>
				<iframe src="http://localhost:%d%s?language=fr" title="Contact" width="100%%" height="700"
				style="border:0"></iframe></body></html>""".formatted(this.port, EmbeddedForm.PATH)
			.getBytes(StandardCharsets.UTF_8);
		this.site.createContext("/", (exchange) -> {
			exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
			exchange.sendResponseHeaders(200, page.length);
			exchange.getResponseBody().write(page);
			exchange.close();
		});
		this.site.start();
	}

	@AfterEach
	void theSiteIsGone() {
		this.site.stop(0);
		letIn("");
	}

	@Test
	void takesAnEnquiryWithinTheSiteWithoutScripts(Windows windows) {
		letIn(this.origin);
		Window window = windows.phoneWithoutScripts();
		Page page = window.page();
		page.navigate(this.origin);
		FrameLocator form = page.frameLocator("iframe");

		form.locator("#company").fill("Atelier Durand");
		form.locator("#contactName").fill("Camille Durand");
		form.locator("#email").fill("camille@atelier-durand.example");
		form.locator("#consent").check();
		window.photograph("embedded-contact");
		form.locator("button").click();

		assertThat(form.locator("main .reference")).isVisible();
		assertThat(page.locator("h1")).hasText("Écrivez-nous");
		window.photograph("embedded-contact-sent");
	}

	@Test
	void speaksTheOtherLanguageWithinTheSite(Windows windows) {
		letIn(this.origin);
		Page page = windows.desktop().page();
		page.navigate(this.origin);
		FrameLocator form = page.frameLocator("iframe");

		form.getByText("English").click();

		assertThat(form.locator("html")).hasAttribute("lang", "en");
		assertThat(form.locator("button")).isVisible();
	}

	@Test
	void isNotShownByASiteThatTheFirmDidNotName(Windows windows) {
		letIn("https://www.exemple.fr");
		Window window = windows.desktop();
		Page page = window.page();
		page.navigate(this.origin);

		assertThat(page.locator("h1")).hasText("Écrivez-nous");
		assertThat(page.frameLocator("iframe").locator("#company")).hasCount(0);
		window.photograph("embedded-contact-refused");
	}

	private void letIn(String origins) {
		this.settings.keep(EmbeddedForm.AREA, this.settings.version(EmbeddedForm.AREA), Map.of("origins", origins),
				"manager");
	}

}
