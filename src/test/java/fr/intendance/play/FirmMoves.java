package fr.intendance.play;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import fr.intendance.journey.JourneyDriver;
import fr.intendance.quote.AtOnce;
import org.jsoup.nodes.FormElement;

/**
 * What the firm and its programs do, in Tasklist, at the desk, in Cockpit and over REST.
 */
final class FirmMoves {

	private FirmMoves() {
	}

	static List<Move> all() {
		return List.of(new Move("the firm does a task", 14, FirmMoves::work),
				new Move("the firm decides at the desk", 5, FirmMoves::decide),
				new Move("the firm pauses a process", 2, (play, luck) -> pause(play, luck, true)),
				new Move("the firm lets a process go on", 4, (play, luck) -> pause(play, luck, false)),
				new Move("a program tells", 1, FirmMoves::tell),
				new Move("the mail server refuses", 1, FirmMoves::refuse));
	}

	private static void work(Play play, Luck luck) {
		Screens tasklist = Screens.program(play.port(), "manager");
		List<JsonNode> tasks = found(tasklist, "/engine-rest/task?sortBy=created&sortOrder=asc&"
				+ "processInstanceBusinessKeyLike=" + under(luck.of(play.journeys())));
		if (luck.below(2) == 0) {
			tasks.forEach((task) -> complete(play, luck, tasklist, task));
		}
		else if (!tasks.isEmpty()) {
			complete(play, luck, tasklist, luck.of(tasks));
		}
	}

	private static void complete(Play play, Luck luck, Screens tasklist, JsonNode task) {
		String path = "/engine-rest/task/" + task.get("id").asText();
		tasklist.send("POST", path + "/claim", Map.of("userId", "manager"));
		JsonNode shown = tasklist.read(path + "/form-variables");
		Map<String, Object> variables = new LinkedHashMap<>();
		new FirmWork(luck, play.today(), shown).into(task.at("/camundaFormRef/key").asText())
			.forEach((field, value) -> variables.put(field, Map.of("value", value)));
		Runnable submission = () -> tasklist.send("POST", path + "/submit-form", Map.of("variables", variables));
		if (luck.onceIn(10)) {
			AtOnce.all(List.of(submission, submission));
		}
		else {
			submission.run();
		}
	}

	private static void decide(Play play, Luck luck) {
		Screens desk = Screens.desk(play.port(), "manager");
		String page = "/desk/engagements/" + luck.of(play.journeys()).reference();
		List<FormElement> forms = desk.open(page)
			.forms()
			.stream()
			.filter((form) -> form.attr("action").startsWith(page))
			.toList();
		if (!forms.isEmpty()) {
			FormElement form = luck.of(forms);
			desk.send(form, new Typing(luck, play.today()).into(form));
		}
	}

	private static void pause(Play play, Luck luck, boolean paused) {
		Screens cockpit = Screens.program(play.port(), "manager");
		List<JsonNode> processes = processes(cockpit, luck.of(play.journeys()), !paused);
		if (!processes.isEmpty()) {
			pause(cockpit, luck.of(processes), paused);
		}
	}

	/** Nothing is paused any more. */
	static void resumeAll(Play play) {
		Screens cockpit = Screens.program(play.port(), "manager");
		play.journeys()
			.forEach((journey) -> processes(cockpit, journey, true).forEach((one) -> pause(cockpit, one, false)));
	}

	private static List<JsonNode> processes(Screens cockpit, JourneyDriver journey, boolean paused) {
		return found(cockpit,
				"/engine-rest/process-instance?sortBy=instanceId&sortOrder=asc&businessKeyLike=" + under(journey))
			.stream()
			.filter((one) -> one.get("suspended").asBoolean() == paused)
			.toList();
	}

	private static void pause(Screens cockpit, JsonNode process, boolean paused) {
		cockpit.send("PUT", "/engine-rest/process-instance/" + process.get("id").asText() + "/suspended",
				Map.of("suspended", paused));
	}

	private static void tell(Play play, Luck luck) {
		String message = luck.of(List.of("contract.terminated", "engagement.abandoned", "work.asked"));
		Map<String, Object> values = message.equals("work.asked")
				? Map.of("service", Map.of("value", "INVOICING"), "text",
						Map.of("value", "Une facture de plus, canari."))
				: Map.of("reason", Map.of("value", "Nous embauchons, canari."));
		Screens.program(play.port(), "integrator")
			.send("POST", "/engine-rest/message", Map.of("messageName", message, "businessKey",
					luck.of(play.journeys()).reference(), "processVariables", values));
	}

	private static void refuse(Play play, Luck luck) {
		JourneyDriver journey = luck.of(play.journeys());
		journey.hand().settleInVain(journey.reference());
	}

	private static List<JsonNode> found(Screens screens, String path) {
		return StreamSupport.stream(screens.read(path).spliterator(), false).toList();
	}

	private static String under(JourneyDriver journey) {
		return URLEncoder.encode(journey.reference() + "%", StandardCharsets.UTF_8);
	}

}
