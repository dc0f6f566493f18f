package fr.intendance.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.client.ClientJourney;
import fr.intendance.client.Engagement;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.Enquiries;
import fr.intendance.mail.Dispatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class MailboxPagesTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private ClientJourney journey;

	@Autowired
	private Dispatcher dispatcher;

	private Browser manager;

	private String mail;

	@BeforeEach
	void aClientWasThanked() {
		Engagement engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.journey.enquiryReceived(engagement);
		this.dispatcher.dispatch();
		this.manager = Browser.signedIn(this.port, "manager");
		this.mail = "/desk/mailbox/" + first(this.manager.get("/desk/mailbox").body(), "/desk/mailbox/(\\d+)");
	}

	@Test
	void showsAMailWithTheLinkThatTheClientWouldFollow() {
		String page = this.manager.get(this.mail).body();

		String link = first(page, "<a href=\"(https?://[^\"]+/portal/[^\"]+)\" target=\"_blank\" rel=\"noopener");
		assertThat(link).endsWith("/booking");
		assertThat(page).contains("@atelier.example", "Bonjour");
	}

	@Test
	void showsTheLetterOnAPageThatCanDoNothing() {
		var answer = this.manager.get(this.mail + "/letter");

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().allValues("Content-Security-Policy")).singleElement()
			.asString()
			.startsWith("default-src 'none'")
			.contains("sandbox")
			.doesNotContain("script", "allow-same-origin");
	}

	@Test
	void knowsNoOtherMail() {
		assertThat(this.manager.get("/desk/mailbox/999999").statusCode()).isEqualTo(404);
		assertThat(this.manager.get(this.mail + "/attachments/9").statusCode()).isEqualTo(404);
		assertThat(this.manager.get("/desk/mailbox/nonsense").statusCode()).isEqualTo(400);
	}

	@Test
	void isForTheOfficeManagerAlone() {
		Browser assistant = Browser.signedIn(this.port, "assistant");

		for (String path : List.of("/desk/mailbox", this.mail, this.mail + "/letter", this.mail + "/attachments/1")) {
			assertThat(assistant.get(path).statusCode()).as(path).isEqualTo(403);
		}
	}

	@Test
	void cutsATextAtItsLinks() {
		List<MailboxPages.Piece> pieces = MailboxPages.pieces("Voici : https://a.example/b\nMerci");

		assertThat(pieces).containsExactly(new MailboxPages.Piece("Voici : ", false),
				new MailboxPages.Piece("https://a.example/b", true), new MailboxPages.Piece("\nMerci", false));
	}

	private static String first(String page, String pattern) {
		return Pattern.compile(pattern).matcher(page).results().map((one) -> one.group(1)).findFirst().orElseThrow();
	}

}
