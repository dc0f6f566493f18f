package fr.intendance.portal;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.Jobs;
import fr.intendance.access.ContactBrowser;
import fr.intendance.access.Links;
import fr.intendance.client.Engagement;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.offboarding.Offboarding;
import fr.intendance.work.MandateFixture;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a client who leaves fetches what is theirs. */
@ApplicationTest
class HandoverPageTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Offboarding offboarding;

	@Autowired
	private Timeline timeline;

	@Autowired
	private Links links;

	@Autowired
	private JdbcClient database;

	@Autowired
	private ProcessEngine engine;

	private Engagement engagement;

	private String page;

	private Browser client;

	@BeforeEach
	void aClientIsUnderContract() {
		this.engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		MandateFixture.sign(this.database, this.engagement.reference());
		this.engine.getRuntimeService()
			.createProcessInstanceByKey("client-journey")
			.businessKey(this.engagement.reference().value())
			.startBeforeActivity("SubProcess_ClientUnderContract")
			.execute();
		this.page = this.links.to(this.engagement.contactId(), this.engagement.reference().value(), "handover")
			.replaceAll("https?://[^/]+", "");
		this.client = ContactBrowser.at(this.application, this.port, this.page);
	}

	@Test
	void hasNothingToFetchBeforeTheEnd() {
		assertThat(this.client.get(this.page).body()).contains("n’est pas ou plus à télécharger")
			.doesNotContain("J’ai bien reçu");
		assertThat(this.client.get(this.page + "/dossier.zip").statusCode()).isEqualTo(404);
		assertThat(this.client.form(this.page, Map.of()).statusCode()).isEqualTo(404);
	}

	@Test
	void handsThePackOverAndTakesOneReceipt() {
		leave();

		String shown = this.client.get(this.page).body();
		HttpResponse<String> zip = this.client.get(this.page + "/dossier.zip");
		HttpResponse<String> receipt = this.client.form(this.page, Map.of());
		HttpResponse<String> again = this.client.form(this.page, Map.of());

		assertThat(shown).contains("/dossier.zip",
				this.offboarding.of(this.engagement.reference()).orElseThrow().packSha256().orElseThrow());
		assertThat(zip.statusCode()).isEqualTo(200);
		assertThat(zip.headers().firstValue("Content-Type")).contains("application/zip");
		assertThat(zip.headers().firstValue("Content-Disposition").orElse(""))
			.contains("dossier_" + this.engagement.reference() + ".zip");
		assertThat(receipt.body()).contains("Réception confirmée");
		assertThat(again.body()).contains("Réception confirmée");
		assertThat(this.timeline.of(this.engagement.reference())).extracting(TimelineEntry::event)
			.containsOnlyOnce("dossier.received");
	}

	@Test
	void showsThePackToTheFirmAndToNobodyElse() {
		leave();
		String path = "/api/engagements/" + this.engagement.reference() + "/reversibility-pack";

		assertThat(Browser.program(this.port, "manager").get(path).statusCode()).isEqualTo(200);
		assertThat(Browser.program(this.port, "assistant").get(path).statusCode()).isEqualTo(404);
		assertThat(Browser.program(this.port, "integrator").get(path).statusCode()).isEqualTo(403);
	}

	private void leave() {
		this.engine.getRuntimeService()
			.createMessageCorrelation("contract.withdrawn")
			.processInstanceBusinessKey(this.engagement.reference().value())
			.correlate();
		Jobs.run(this.engine, this.engagement.reference().value());
	}

}
