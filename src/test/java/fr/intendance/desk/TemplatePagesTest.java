package fr.intendance.desk;

import java.net.http.HttpResponse;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class TemplatePagesTest {

	@LocalServerPort
	private int port;

	private Browser manager;

	@BeforeEach
	void theManagerIsSignedIn() {
		this.manager = Browser.signedIn(this.port, "manager");
	}

	@Test
	void showsEachMailAndWhereOwnFilesBelong() {
		Document page = Jsoup.parse(this.manager.get("/desk/templates").body());

		assertThat(page.text()).contains("mail/quote-sent.ftlh", "own/templates", "Aucun modèle à vous")
			.doesNotContain("${", "desk.templates");
	}

	@Test
	void showsAMailWithInventedContents() {
		HttpResponse<String> letter = this.manager.get("/desk/templates/mail/quote-sent");

		assertThat(letter.body()).contains("D-2026-0012", "Bonjour Inès Lefèvre");
		assertThat(letter.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
	}

	@Test
	void saysThatThereIsNoSuchTemplate() {
		HttpResponse<String> letter = this.manager.get("/desk/templates/mail/nowhere");

		assertThat(letter.statusCode()).isEqualTo(404);
		assertThat(letter.body()).contains("Revenez à la liste des modèles");
	}

	@Test
	void isForTheOfficeManagerAlone() {
		HttpResponse<String> page = Browser.signedIn(this.port, "assistant").get("/desk/templates");

		assertThat(page.statusCode()).isIn(403, 404);
	}

}
