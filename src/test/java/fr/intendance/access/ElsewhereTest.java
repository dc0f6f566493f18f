package fr.intendance.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.access.Elsewhere.Signpost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What Cockpit and Tasklist offer and is not done there says where it is done. */
@ApplicationTest
class ElsewhereTest {

	private static final Set<String> CHANGES = Set.of("POST", "PUT", "DELETE");

	@LocalServerPort
	private int port;

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private Elsewhere elsewhere;

	@Autowired
	private RouteTable table;

	@Test
	void namesThePlaceForEverythingThatIsClosedAboutTasksAndProcesses() {
		List<String> silent = closed()
			.filter((route) -> route.matches(
					"\\w+ (/engine-rest|.*/engine/default)/(task|process-instance|execution|job|job-definition|incident"
							+ "|process-definition|migration|modification|deployment|external-task|batch|message|signal"
							+ "|condition|history(?!/case))\\b.*"))
			.filter((route) -> this.elsewhere.of(method(route), path(route)).isEmpty())
			.toList();

		assertThat(silent).isEmpty();
	}

	@Test
	void hasNoLineThatIsAboutNothing() {
		List<String> closed = closed().toList();

		List<Signpost> dead = this.elsewhere.all()
			.stream()
			.filter((one) -> closed.stream()
				.noneMatch((route) -> one.route().matches(method(route), PathContainer.parsePath(path(route)))))
			.toList();

		assertThat(dead).isEmpty();
	}

	@Test
	void seesTheChangesThatTheEngineOffers() {
		assertThat(closed().toList()).hasSizeGreaterThan(150).contains("POST /engine-rest/task/create");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			POST   | task/create                    | Une tâche ne se crée pas ici
			PUT    | task/x                         | Les dates d’une tâche se calculent
			POST   | task/x/comment/create          | Les commentaires ne se gardent pas ici
			POST   | task/x/delegate                | changez la personne qui en est chargée
			POST   | task/x/identity-links          | Attribuez-la plutôt à une personne
			POST   | process-instance/delete        | Annulez les dossiers un à un
			PUT    | process-instance/x/variables/y | Corrigez-les dans la tâche
			POST   | process-instance/x/modification | Un parcours ne se déplace pas à la main
			POST   | migration/execute              | Rien à migrer
			PUT    | process-definition/x/suspended | Un modèle ne se suspend pas
			PUT    | job/x/suspended                | Pour retenir une relance
			PUT    | job-definition/x/suspended     | un dossier à la fois
			DELETE | deployment/x                   | ni ne se suppriment ici
			DELETE | history/process-instance/x     | L’historique est une preuve""")
	void tellsTheSameOverBothInterfaces(String method, String path, String sentence) throws Exception {
		Browser people = Browser.signedIn(this.port, "manager");
		people.get("/camunda/app/welcome/default/");
		String body = method.equals("DELETE") ? null : "{}";

		for (var answer : List.of(
				Browser.program(this.port, "manager").send(method, "/engine-rest/" + path, "application/json", body),
				people.send(method, "/camunda/api/engine/engine/default/" + path, "application/json", body))) {
			assertThat(answer.statusCode()).isEqualTo(403);
			var told = new ObjectMapper().readTree(answer.body());
			assertThat(told.get("detail").asText()).contains(sentence);
			assertThat(told.get("message").asText()).isEqualTo(told.get("detail").asText());
		}
	}

	@Test
	void tellsWhoeverMayNotDoWhatOthersMayThatItIsTheirAccount() {
		String answer = Browser.program(this.port, "assistant")
			.send("DELETE", "/engine-rest/process-instance/x", "application/json", null)
			.body();

		assertThat(answer).contains("Votre compte ne donne pas accès");
	}

	/** The changes of the engine's interfaces that nobody may make. */
	private Stream<String> closed() {
		return LiveRoutes.of(this.context)
			.stream()
			.filter((route) -> route.matches("\\w+ (/engine-rest|/camunda/api/engine/engine)/.*"))
			.filter((route) -> CHANGES.contains(method(route)) && !route.contains("/engine-rest/engine/"))
			.map((route) -> method(route) + " " + path(route))
			.filter((route) -> this.table.find(method(route), path(route)).filter(Route::isOpen).isEmpty())
			.collect(Collectors.toCollection(java.util.TreeSet::new))
			.stream();
	}

	private static String method(String route) {
		return route.split(" ")[0];
	}

	private static String path(String route) {
		return route.split(" ")[1].replace("/engine/{name}", "/engine/default").replaceAll("\\{[^}]*}", "x");
	}

}
