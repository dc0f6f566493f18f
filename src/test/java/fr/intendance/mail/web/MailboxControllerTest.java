package fr.intendance.mail.web;

import java.util.List;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.engine.Refused;
import fr.intendance.mail.Attachment;
import fr.intendance.mail.Dispatcher;
import fr.intendance.mail.EmailAddress;
import fr.intendance.mail.Mail;
import fr.intendance.mail.MailKey;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.Salutation;
import fr.intendance.mail.TestLetter;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@ApplicationTest
class MailboxControllerTest {

	@Autowired
	private MailboxController controller;

	@Autowired
	private MappingJackson2HttpMessageConverter json;

	@Autowired
	private IdentityService identity;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Dispatcher dispatcher;

	@Autowired
	private TransactionTemplate transaction;

	@AfterEach
	void signOut() {
		this.identity.clearAuthentication();
	}

	@Test
	void showsTheOfficeManagerWhatWasMailed() throws Exception {
		mail("E-MAILBOX-1", "nora@exemple.fr");
		this.dispatcher.dispatch();

		signIn("office-manager");

		MockMvc http = MockMvcBuilders.standaloneSetup(this.controller).setMessageConverters(this.json).build();
		http.perform(get("/api/mailbox").param("to", "nora@Exemple.FR"))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.length()").value(1))
			.andExpect(jsonPath("$[0].id").isNumber())
			.andExpect(jsonPath("$[0].to").value("nora@exemple.fr"))
			.andExpect(jsonPath("$[0].subject").value("Votre devis D-2026-0012 est prêt\u202f!"))
			.andExpect(jsonPath("$[0].sentAt").isString())
			.andExpect(jsonPath("$[0].text").isString())
			.andExpect(jsonPath("$[0].html").isString())
			.andExpect(jsonPath("$[0].attachments[0].fileName").value("rendez-vous.ics"))
			.andExpect(jsonPath("$[0].links[1]").value("http://localhost:8080/portal/Zk9-_x/quote"));
	}

	@Test
	void showsAllWithTheNewestFirst() {
		mail("E-MAILBOX-2", "omar@exemple.fr");
		mail("E-MAILBOX-3", "pia@exemple.fr");
		this.dispatcher.dispatch();

		signIn("office-manager");

		assertThat(this.controller.mails(Optional.empty())).extracting(MailboxEntry::to)
			.containsSubsequence("pia@exemple.fr", "omar@exemple.fr");
	}

	@Test
	void refusesWhatIsNoAddress() {
		signIn("office-manager");

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.controller.mails(Optional.of("nora")))
			.satisfies((refused) -> assertThat(refused.field()).contains("to"));
	}

	@Test
	void isClosedToEverybodyElse() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.controller.mails(Optional.empty()));
		List.of("assistant", "integrator", "camunda-admin").forEach((group) -> {
			signIn(group);
			assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.controller.mails(Optional.empty()))
				.satisfies((refused) -> assertThat(refused.status()).isEqualTo(403));
		});
	}

	private void signIn(String group) {
		this.identity.setAuthentication("somebody", List.of(group), List.of());
	}

	private void mail(String engagement, String address) {
		Mail mail = new Mail(new MailKey(engagement, "test.letter", 1), EmailAddress.of("email", address),
				Salutation.neutral(), TestLetter.about("Lefèvre"))
			.with(Attachment.invitation("BEGIN:VCALENDAR"));
		this.transaction.executeWithoutResult((status) -> this.outbox.queue(mail));
	}

}
