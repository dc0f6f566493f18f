package fr.intendance.access;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class NoticePageTest {

	private static final String WAY_BACK = "<a href=\"/\">";

	@LocalServerPort
	private int port;

	@Test
	void leadsStaffBackToTheirDesk() {
		Browser assistant = Browser.signedIn(this.port, "assistant");

		assertThat(assistant.get("/desk/mailbox").body()).contains("Accès réservé", WAY_BACK);
		assertThat(assistant.get("/desk/engagements/E-1999-0001").body()).contains(WAY_BACK);
	}

	@Test
	void leadsAProgramNowhere() {
		Browser integrator = Browser.signedIn(this.port, "integrator");

		String notice = integrator.get("/desk").body();

		assertThat(notice).contains("Accès réservé").doesNotContain("<a ");
	}

	@Test
	void leadsAClientNowhere() {
		Browser client = Browser.of(this.port);

		String notice = client.get("/portal/no-such-link/quote").body();

		assertThat(notice).contains("<h1>").doesNotContain(WAY_BACK);
	}

}
