package fr.intendance.desk;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.engine.FailingStep;
import fr.intendance.engine.TwoVersions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Processes, versions and incidents as the office manager sees them. */
@ApplicationTest
class ProcessPagesTest {

	private static final String PATH = "/desk/processes";

	private static final String TWO = "desk-versions";

	private static final String FAILING = "desk-failing";

	@LocalServerPort
	private int port;

	@Autowired
	private ProcessEngine engine;

	private TwoVersions versions;

	private FailingStep step;

	private Browser manager;

	@BeforeEach
	void theManagerIsSignedIn() {
		this.versions = new TwoVersions(this.engine, TWO);
		this.versions.deployTheFirst();
		this.step = new FailingStep(this.engine, FAILING);
		this.step.deploy();
		this.manager = Browser.signedIn(this.port, "manager");
	}

	@AfterEach
	void nothingIsLeft() {
		this.engine.getRepositoryService()
			.createProcessDefinitionQuery()
			.processDefinitionKeyLike("desk-%")
			.list()
			.forEach((one) -> this.engine.getRepositoryService().deleteDeployment(one.getDeploymentId(), true));
	}

	@Test
	void listsEachVersionWithWhatFollowsIt() {
		this.versions.atPrepare("E-2026-7401");
		this.versions.deployTheSecond();

		Document page = page(PATH);

		assertThat(page.select("a[href=" + PATH + "/" + TWO + "/1]").eachText()).contains("1");
		assertThat(page.select("tr:has(a[href=" + PATH + "/" + TWO + "/2])").text()).contains("Deux versions")
			.contains("dernière");
		assertThat(page.text()).doesNotContain("${", "desk.processes");
	}

	@Test
	void showsTheRunsAndLeadsToTheirEngagements() {
		ProcessInstance instance = this.versions.atPrepare("E-2026-7402.2026-11");

		Document page = page(PATH + "/" + TWO + "/1");

		assertThat(page.select("a[href=/desk/engagements/E-2026-7402]").text()).isEqualTo("E-2026-7402");
		assertThat(page.select("a[href$=/process-instance/" + instance.getId() + "]")).hasSize(1);
		assertThat(page.text()).contains("en cours").doesNotContain("${", "desk.runs");
	}

	@Test
	void showsWhatIsOverApart() {
		this.versions.complete(this.versions.atCheck("E-2026-7403"));

		assertThat(page(PATH + "/" + TWO + "/1").text()).contains("Rien ici.");
		assertThat(page(PATH + "/" + TWO + "/1?ended=true").text()).contains("E-2026-7403", "mené à son terme");
	}

	@Test
	void partsALongListIntoPages() {
		IntStream.range(0, 51).forEach((count) -> this.versions.atPrepare("E-2026-" + (7500 + count)));

		Document first = page(PATH + "/" + TWO + "/1");
		Document second = page(first.select("a:contains(Plus anciens)").attr("href"));

		assertThat(first.select("tbody tr")).hasSize(50);
		assertThat(second.select("tbody tr")).hasSize(1);
		assertThat(second.select("a:contains(Plus récents)")).hasSize(1);
	}

	@Test
	void triesFailedStepsAgain() {
		ProcessInstance failed = this.step.failed("E-2026-7405");
		this.step.mend(failed);
		Document page = page(PATH);
		String id = page.select("tr:contains(E-2026-7405) input[name=incident]").val();

		HttpResponse<String> answer = send("/desk/incidents/retry", Map.of("incident", id));
		this.step.attempt(failed);

		assertThat(page.text()).contains("« Imprimer le devis »");
		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(this.step.isOver(failed)).isTrue();
	}

	@Test
	void saysWhatToDoWhereNothingIsChosenOrLeft() {
		assertThat(send("/desk/incidents/retry", Map.of())).satisfies((answer) -> {
			assertThat(answer.statusCode()).isEqualTo(400);
			assertThat(answer.body()).contains("Cochez au moins une étape");
		});
		assertThat(send("/desk/incidents/retry", Map.of("incident", "gone")).statusCode()).isEqualTo(409);
		assertThat(send("/desk/incidents/gone/settled", Map.of()).statusCode()).isEqualTo(409);
	}

	@Test
	void rehearsesBeforeItMoves() {
		this.versions.atPrepare("E-2026-7406");
		ProcessInstance checking = this.versions.atCheck("E-2026-7407");
		this.versions.deployTheSecond();

		Document page = page(PATH + "/" + TWO + "/1/migration?to=2");

		assertThat(page.text()).contains("Un dossier passerait", "E-2026-7406", "« Préparer »");
		assertThat(this.versions.versionOf(checking)).isEqualTo(1);
	}

	@Test
	void movesAndShowsHowFarItIs() {
		ProcessInstance checking = this.versions.atCheck("E-2026-7408");
		this.versions.deployTheSecond();

		HttpResponse<String> answer = send(PATH + "/" + TWO + "/1/migration", Map.of("to", "2"));

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(page(PATH).select("#migrations progress").attr("max")).isEqualTo("1");
		this.versions.runTheBatches();
		assertThat(page(PATH).select("#migrations").text()).contains("1 sur 1, terminé", "manager");
		assertThat(this.versions.versionOf(checking)).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nothing/1", "/desk-versions/7", "/desk-versions/1/migration?to=9" })
	void answersCalmlyWhereThereIsNoSuchVersion(String path) {
		assertThat(this.manager.get(PATH + path).statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/desk-versions/x", "/desk-versions/1?page=0", "/desk-versions/1?page=99999999999",
			"/desk-versions/1?ended=perhaps", "/desk-versions/1/migration", "/desk-versions/1/migration?to=1" })
	void refusesWhatMakesNoSense(String path) {
		assertThat(this.manager.get(PATH + path).statusCode()).isBetween(400, 404);
	}

	@Test
	void isForTheOfficeManagerAlone() {
		assertThat(Browser.signedIn(this.port, "assistant").get(PATH).statusCode()).isIn(403, 404);
	}

	private HttpResponse<String> send(String path, Map<String, String> fields) {
		Map<String, String> form = new HashMap<>(fields);
		form.put("_csrf", Browser.csrfOf(this.manager.get(PATH).body()));
		return this.manager.form(path, form);
	}

	private Document page(String path) {
		HttpResponse<String> answer = this.manager.get(path);
		assertThat(answer.statusCode()).isEqualTo(200);
		return Jsoup.parse(answer.body());
	}

}
