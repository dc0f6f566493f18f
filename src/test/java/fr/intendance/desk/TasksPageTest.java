package fr.intendance.desk;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.client.ClientJourney;
import fr.intendance.client.Engagement;
import org.camunda.bpm.engine.TaskService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class TasksPageTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private ClientJourney journey;

	@Autowired
	private TaskService tasks;

	private Browser assistant;

	private List<String> ids;

	@BeforeEach
	void twoClientsWrote() {
		OwnAssistant own = new OwnAssistant(this.application);
		List<Engagement> clients = Stream.generate(own::client).limit(2).toList();
		clients.forEach(this.journey::enquiryReceived);
		this.ids = clients.stream()
			.map((one) -> this.tasks.createTaskQuery()
				.processInstanceBusinessKey(one.reference().value())
				.singleResult()
				.getId())
			.toList();
		this.assistant = own.signedIn(this.port);
	}

	@Test
	void letsSeveralBeChosenByABoxWithALabel() {
		Document none = Jsoup.parse(this.assistant.get("/desk/tasks").body());
		Document all = Jsoup.parse(this.assistant.get("/desk/tasks?checked=all").body());

		assertThat(this.ids).extracting((id) -> none.select("input[name=task][value=" + id + "]").attr("aria-label"))
			.containsExactly("Choisir Mener le premier appel, Atelier Durand",
					"Choisir Mener le premier appel, Atelier Durand");
		assertThat(none.select("input[name=task][checked]")).isEmpty();
		assertThat(all.select("input[name=task][checked]").eachAttr("value")).containsAll(this.ids);
	}

	@Test
	void takesThemTogetherAndSaysHowMany() {
		String page = Jsoup.parse(send(this.assistant, this.ids, "take").body()).text();

		assertThat(page).contains("2 tâches sont prises en charge.").doesNotContain("telle quelle");
		assertThat(Jsoup.parse(this.assistant.get("/desk/tasks").body()).text()).doesNotContain("à prendre Mener");
	}

	@Test
	void saysWhichWereLeftAndWhy() {
		this.tasks.setAssignee(this.ids.get(0), "manager");

		String page = Jsoup.parse(send(this.assistant, this.ids, "take").body()).text();

		assertThat(page).contains("Une tâche est prise en charge.", "Une ligne est restée telle quelle",
				"Mener le premier appel, Atelier Durand Quelqu’un d’autre l’a prise en charge.");
	}

	@Test
	void asksForALineAndForWhatToDo() {
		HttpResponse<String> nothing = send(this.assistant, List.of(), "take");
		HttpResponse<String> whatever = send(this.assistant, this.ids, "finish");

		assertThat(nothing.statusCode()).isEqualTo(400);
		assertThat(nothing.body()).contains("Cochez au moins une ligne");
		assertThat(whatever.statusCode()).isEqualTo(400);
		assertThat(Jsoup.parse(whatever.body()).select("input[name=task][checked]")).hasSize(2);
	}

	@Test
	void letsTheOfficeManagerAloneSeeAndGiveAll() {
		Browser manager = Browser.signedIn(this.port, "manager");
		this.tasks.setAssignee(this.ids.get(0), "assistant");

		assertThat(manager.get("/desk/tasks?whose=all").body()).contains(this.ids.get(0), "name=\"to\"");
		assertThat(this.assistant.get("/desk/tasks?whose=all").body()).doesNotContain(this.ids.get(0), "name=\"to\"");
		assertThat(send(this.assistant, this.ids, "give").statusCode()).isEqualTo(403);
		assertThat(Jsoup.parse(send(manager, this.ids, "give&to=manager").body()).text())
			.contains("2 tâches sont confiées.");
	}

	@Test
	void goesIntoASpreadsheet() {
		String table = this.assistant.get("/desk/tasks.csv").body();

		assertThat(table).contains("\"Mener le premier appel\"", "\"Atelier Durand\"", "\"non\"");
	}

	private static HttpResponse<String> send(Browser browser, List<String> tasks, String what) {
		String token = Browser.csrfOf(browser.get("/desk/tasks").body());
		return browser.send("POST", "/desk/tasks", "application/x-www-form-urlencoded",
				"_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&what=" + what
						+ String.join("", tasks.stream().map((one) -> "&task=" + one).toList()));
	}

}
