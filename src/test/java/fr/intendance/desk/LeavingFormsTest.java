package fr.intendance.desk;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.Jobs;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.engine.Tenants;
import fr.intendance.mail.Outbox;
import fr.intendance.offboarding.Accesses;
import fr.intendance.offboarding.Offboarding;
import fr.intendance.work.MandateFixture;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** How the office manager ends an engagement at the desk. */
@ApplicationTest
class LeavingFormsTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Offboarding offboarding;

	@Autowired
	private Accesses accesses;

	@Autowired
	private Tenants tenants;

	@Autowired
	private Outbox outbox;

	@Autowired
	private JdbcClient database;

	@Autowired
	private ProcessEngine engine;

	private EngagementReference reference;

	private Browser manager;

	@BeforeEach
	void somebodyWrote() {
		this.reference = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()).reference();
		this.manager = Browser.signedIn(this.port, "manager");
	}

	@Test
	void closesTheDossierOfAClientWhoGivesUp() {
		at("CallActivity_FirstContact");

		assertThat(send("abandonment", Map.of("channel", "PHONE")).statusCode()).isEqualTo(400);
		HttpResponse<String> answer = send("abandonment", Map.of("reason", "Trop cher.", "channel", "PHONE"));

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(this.engagements.get(this.reference).outcome()).contains("abandoned");
		assertThat(page()).contains("Renoncement du client", "Trop cher.", "abandonné par le client");
	}

	@Test
	void cancelsADossierWithAReasonAndWithoutAWordToTheClient() {
		at("CallActivity_FirstContact");
		int mails = this.outbox.under(this.reference.value()).size();

		assertThat(send("cancellation", Map.of()).statusCode()).isEqualTo(400);
		HttpResponse<String> answer = send("cancellation", Map.of("reason", "Saisi deux fois."));

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(this.engagements.get(this.reference).outcome()).contains("cancelled");
		assertThat(this.outbox.under(this.reference.value())).hasSize(mails);
		assertThat(this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKeyLike(this.reference.value() + "%")
			.count()).isZero();
		assertThat(page()).contains("Annulation par le cabinet", "Saisi deux fois.", "annulé par le cabinet")
			.doesNotContain("Annuler le dossier sans écrire");
	}

	@Test
	void terminatesAContractWithItsNotice() {
		underContract();

		HttpResponse<String> early = send("termination",
				Map.of("effectiveOn", "2026-12-22", "notice", "KEPT", "reason", "Retraite.", "channel", "PAPER"));
		assertThat(early.statusCode()).isEqualTo(400);
		assertThat(early.body()).contains("préavis de 1", "23 décembre 2026", "Retraite.");
		HttpResponse<String> answer = send("termination",
				Map.of("effectiveOn", "2026-12-31", "notice", "KEPT", "reason", "Retraite.", "channel", "PAPER"));

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(page())
			.contains("Dernier jour du contrat", "31 décembre 2026", "Résiliation enregistrée, dernier jour")
			.doesNotContain("Résilier le contrat");
	}

	@Test
	void ticksAccessesOneByOneAndTakesTheReceipt() {
		this.database
			.sql("insert into piece (engagement, code, label, file, rank, state, version)"
					+ " values (?, 'mail-access', 'Délégation de votre boîte', false, 1, 'ACCEPTED', 0)")
			.param(this.reference.value())
			.update();
		underContract();
		send("termination", Map.of("notice", "WAIVED", "reason", "Accord.", "channel", "MAIL"));
		this.engine.getRuntimeService()
			.createMessageCorrelation("contract.withdrawn")
			.processInstanceBusinessKey(this.reference.value())
			.correlate();
		String access = String.valueOf(this.accesses.of(this.reference).get(0).id());

		assertThat(send("access-revocation", Map.of("access", "0")).statusCode()).isEqualTo(400);
		assertThat(send("access-revocation", Map.of("access", access)).statusCode()).isEqualTo(303);

		assertThat(this.accesses.of(this.reference)).singleElement()
			.satisfies((one) -> assertThat(one.revokedBy()).contains("manager"));
		assertThat(page()).contains("révoqué le").doesNotContain("Accès révoqué</summary>");
		revoke();
		assertThat(send("handover", Map.of("channel", "PHONE")).statusCode()).isEqualTo(303);
		assertThat(this.offboarding.of(this.reference).orElseThrow().receivedAt()).isPresent();
	}

	@Test
	void showsAssistantsNoWayToEndAnything() {
		underContract();
		this.tenants.assign("assistant", this.engagements.get(this.reference).clientId());
		Browser assistant = Browser.signedIn(this.port, "assistant");

		HttpResponse<String> page = assistant.get("/desk/engagements/" + this.reference);

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).doesNotContain("Résilier le contrat");
	}

	private void revoke() {
		String task = this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(this.reference.value())
			.singleResult()
			.getId();
		this.engine.getIdentityService()
			.setAuthentication("manager", java.util.List.of("office-manager"), java.util.List.of());
		this.engine.getFormService().submitTaskForm(task, new HashMap<>());
		this.engine.getIdentityService().clearAuthentication();
		Jobs.run(this.engine, this.reference.value());
	}

	private void underContract() {
		MandateFixture.sign(this.database, this.reference);
		this.database.sql("update contract set trial_days = 0 where reference = ?")
			.param(this.reference.value())
			.update();
		at("SubProcess_ClientUnderContract");
	}

	private void at(String activity) {
		this.engine.getRuntimeService()
			.createProcessInstanceByKey("client-journey")
			.businessKey(this.reference.value())
			.startBeforeActivity(activity)
			.execute();
	}

	private HttpResponse<String> send(String form, Map<String, String> typed) {
		Map<String, String> fields = new HashMap<>(typed);
		Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page());
		assertThat(token.find()).isTrue();
		fields.put("_csrf", token.group(1));
		return this.manager.form("/desk/engagements/" + this.reference + "/answers/" + form, fields);
	}

	private String page() {
		return this.manager.get("/desk/engagements/" + this.reference).body();
	}

}
