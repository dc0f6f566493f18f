package fr.intendance.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import fr.intendance.Browser;
import fr.intendance.leak.Canary;
import fr.intendance.leak.LeakRule;
import fr.intendance.leak.Tables;
import org.junit.jupiter.api.Test;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A client is forgotten, and the machine is lost. What brings the client back is a backup
 * of before: nothing of it can be read with the keys of today, and the product forgets
 * them anew by itself.
 */
interface ErasureDrill {

	/** What only the forgotten client is called. */
	List<String> NAMES = List.of("canari-company", "canari-name", "canari.mail");

	/** The product in a place of that name, with the keys of the first. */
	List<String> settings(String name) throws Exception;

	/** What a restoration into a place answers. */
	int restore(String data, List<String> place);

	@Test
	default void forgetsAnewWhomABackupOfBeforeBringsBack() throws Exception {
		String whileServed;
		String afterTheEnd;
		Forgotten client;
		String served;
		try (ConfigurableApplicationContext product = BackupDrill.start(settings("erased"))) {
			JourneyDriver other = new JourneyDriver(product, BackupDrill.port(product), Prospect.somebodyNew())
				.untilQuoteSent();
			served = other.reference();
			JourneyDriver journey = new JourneyDriver(product, BackupDrill.port(product), Prospect.canary())
				.untilTerminated();
			JsonNode backup = backup(product);
			whileServed = backup.get("data").asText();
			LeavingExits.settleTheLastPeriods(journey);
			LeavingExits.windUp(journey);
			client = Forgotten.of(journey);
			afterTheEnd = backup(product).get("data").asText();

			journey.manager()
				.post("/api/engagements/%1$s/erasure?reason=REQUEST&confirm=%1$s".formatted(client.reference),
						Map.of());

			assertThat(Files.readString(Path.of(backup.get("keys").asText()))).as("the copy of the keys, at once")
				.contains(client.reference.substring(2) + " destroyed", served.substring(2) + " ")
				.doesNotContain(served.substring(2) + " destroyed");
		}
		assertForgotten(settings("found-while-served"), whileServed, client, served);
		assertForgotten(settings("found-after-the-end"), afterTheEnd, client, served);
	}

	private static JsonNode backup(ConfigurableApplicationContext product) {
		return new Program(BackupDrill.port(product), "administrator").post("/api/backups", Map.of());
	}

	private void assertForgotten(List<String> place, String data, Forgotten client, String served) {
		assertThat(restore(data, place)).isZero();
		for (int start = 1; start <= 2; start++) {
			try (ConfigurableApplicationContext product = BackupDrill.start(place)) {
				JdbcTemplate database = product.getBean(JdbcTemplate.class);
				JourneyDriver again = new JourneyDriver(product, BackupDrill.port(product), Prospect.canary())
					.resumed(client.reference);

				assertThat(new Tables(database).inOurs(NAMES)).as("through the seals, start %d", start).isEmpty();
				client.walk(BackupDrill.port(product));
				new Remains(database).assertNothingOf(client.reference);
				assertThat(again.timeline()).containsOnlyOnce("client.erased");
				assertThat(again.desk()).contains("après la restauration d’une sauvegarde");
				assertThat(again.manager().get("/engine-rest/incident/count").get("count").asLong()).isZero();
				assertThat(
						again.manager()
							.send("POST",
									"/api/engagements/%1$s/erasure?reason=REQUEST&confirm=%1$s"
										.formatted(client.reference),
									"{}")
							.statusCode())
					.isEqualTo(409);
				JourneyDriver other = new JourneyDriver(product, BackupDrill.port(product), Prospect.somebodyNew())
					.resumed(served);
				assertThat(other.desk()).contains("Camille Canari").doesNotContain("effacé");
				LeakRule.verify(product);
			}
		}
	}

	/**
	 * A client with the numbers and links of all that they had.
	 *
	 * @param reference of their engagement
	 * @param values what may stand in each place of a route
	 */
	record Forgotten(String reference, Map<String, List<String>> values) {

		static Forgotten of(JourneyDriver journey) {
			return new Forgotten(journey.reference(),
					Map.of("reference", List.of(journey.reference()), "number",
							journey.engagement("/documents").findValuesAsText("number"), "code",
							journey.engagement("/pieces").findValuesAsText("code"), "period",
							journey.engagement("/reports").findValuesAsText("period"), "page", List.of("1"), "link",
							journey.client()
								.links()
								.stream()
								.map((link) -> URI.create(link).getPath())
								.filter((path) -> path.startsWith("/portal/"))
								.map((path) -> path.split("/")[2])
								.distinct()
								.toList()));
		}

		/** Every page of theirs answers, and says nothing of them. */
		void walk(int port) {
			Browser manager = Browser.signedIn(port, "manager");
			List<String> pages = pages();
			assertThat(pages).hasSizeGreaterThan(40);
			for (String page : pages) {
				var answer = manager.get(page);
				assertThat(answer.statusCode()).as(page).isIn(200, 302, 303, 404);
				assertThat(answer.body()).as(page).doesNotContain(NAMES);
			}
		}

		/** All that is routed, as the walk over all routes knows it. */
		private List<String> pages() {
			try (Stream<String> routes = Files.lines(Path.of("src/test/resources/access/matrix.txt"),
					StandardCharsets.UTF_8)) {
				return routes.filter((route) -> route.matches("GET /(desk|api|portal)\\b.*"))
					.map((route) -> route.replaceAll("GET (\\S+) .*", "$1"))
					.flatMap((route) -> filled(route).stream())
					.toList();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private List<String> filled(String route) {
			List<String> filled = List.of(route);
			for (Map.Entry<String, List<String>> place : this.values.entrySet()) {
				List<String> more = new ArrayList<>();
				for (String one : filled) {
					if (one.contains("{" + place.getKey() + "}")) {
						place.getValue().forEach((value) -> more.add(one.replace("{" + place.getKey() + "}", value)));
					}
					else {
						more.add(one);
					}
				}
				filled = more;
			}
			return filled.stream().filter((one) -> !one.contains("{") && !one.contains("*")).toList();
		}

	}

}
