package fr.intendance.journey;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import fr.intendance.leak.Tables;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Ways out of the quote. */
interface QuoteExits extends WaysOut {

	@Test
	default void keepsTheReasonOfARefusal() {
		JourneyDriver journey = newJourney().untilQuoteSent();

		journey.client().send("quote", 2, Map.of("reason", List.of("Canari trop cher")), "decline");
		journey.hand().settle(journey.reference());

		assertThat(journey.engagement("/timeline").findValuesAsText("said")).contains("Canari trop cher");
		assertThat(journey.desk()).contains("Canari trop cher", "décliné");
		assertThat(new Tables(database()).inTheEngine(List.of("Canari trop cher"))).isEmpty();
		assertEnded(journey, "quote", "declined");
	}

	@Test
	default void makesAnotherVersionThatReplacesTheFirst() {
		JourneyDriver journey = newJourney().untilQuoteSent();
		Document old = journey.client().follow("quote");
		String first = quoteNumbers(journey).get(0);
		journey.client().send("quote", 1, Map.of("text", List.of("Plutôt dix heures, canari.")), "change");
		String meanwhile = journey.client().follow("quote").text();

		journey.prepareQuote();
		Document page = journey.client().follow("quote");
		Document calm = journey.client().send(old, 0, accepting(journey));

		assertThat(meanwhile).contains("Vous avez demandé une modification", first);
		assertThat(quoteNumbers(journey)).containsExactly(first, first + "-2");
		assertThat(page.text()).contains("Devis " + first + "-2", "remplace le devis " + first);
		assertThat(calm.text()).contains("a été remplacé", "quelqu’un le lit");
		readLateAnswer(journey, "devis", "Accepte.");
		journey.client().send("quote", 2, Map.of(), "decline");
		journey.hand().settle(journey.reference());
		assertEnded(journey, "quote", "declined");
	}

	@Test
	default void expiresOnItsDayAndIsNeverAcceptedAfter() {
		JourneyDriver journey = newJourney().untilQuoteSent();
		Document page = journey.client().follow("quote");
		DeskForms desk = journey.deskForms();
		String later = desk.refused("quote-acceptance", Map.of("name", "Camille", "capacity", "gérante", "acceptedOn",
				journey.hand().today().plusDays(31).toString(), "channel", "MAIL"));

		journey.hand().pass(Duration.ofDays(32), journey.reference());

		assertThat(later).contains("pas dans l’avenir");
		assertThat(desk.open()).doesNotContain("quote-acceptance");
		assertThat(journey.client().follow("quote").text()).contains("validité de ce devis est passée");
		assertCalm(journey.client().send(page, 0, accepting(journey)));
		readLateAnswer(journey, "devis", "Accepte.");
		assertEnded(journey, "quote", "expired");
	}

	@Test
	default void isTakenBackForAnotherOneOrForGood() {
		JourneyDriver journey = newJourney().untilQuoteSent();
		Document page = journey.client().follow("quote");
		journey.deskForms().send("quote-take-back", Map.of("reason", "Une ligne en double, canari.", "next", "AGAIN"));
		journey.hand().settle(journey.reference());
		String mail = journey.mails().get(0).get("text").asText();
		Document calm = journey.client().send(page, 0, accepting(journey));

		journey.prepareQuote();
		journey.deskForms()
			.send("quote-take-back", Map.of("reason", "Notre planning est complet, canari.", "next", "END"));
		journey.hand().settle(journey.reference());

		assertThat(mail).contains("nouvelle version", "Une ligne en double, canari.");
		assertCalm(calm);
		readLateAnswer(journey, "devis", "Accepte.");
		assertThat(journey.mails().get(0).get("text").asText()).contains("Notre planning est complet, canari.");
		assertThat(journey.client().follow("quote").text()).contains("Nous avons dû retirer ce devis");
		assertThat(journey.timeline()).contains("quote.takenBack", "quote.withdrawn");
		assertEnded(journey, "quote", "quoteWithdrawn");
	}

	@Test
	default void isAcceptedOnPaperWithAScan() {
		JourneyDriver journey = newJourney().untilQuoteSent();
		String number = quoteNumbers(journey).get(0);
		Map<String, String> yes = Map.of("name", "Camille Canari", "capacity", "gérante", "channel", "PAPER", "place",
				"OFF_PREMISES", "acceptedOn", journey.hand().today().toString());
		String bare = journey.deskForms().refused("quote-acceptance", yes);

		journey.deskForms().upload("quote-acceptance", yes, "%PDF-1.7 canari signed");
		journey.hand().settle(journey.reference());

		JsonNode piece = journey.engagement("/pieces").get(0);
		assertThat(bare).contains("scan");
		assertThat(piece.get("label").asText()).isEqualTo("Devis " + number + " accepté sur papier");
		assertThat(journey.manager().send("GET", piece.get("href").asText(), null).body()).asString()
			.isEqualTo("%PDF-1.7 canari signed");
		assertThat(journey.desk()).contains("Devis accepté", "par manager");
		journey.reviewContract(Map.of());
		journey.hand().pass(Duration.ofDays(45), journey.reference());
		assertThat(journey.timeline()).contains("contract.unsigned");
		assertEnded(journey, "onboarding", "silent");
	}

	private static Map<String, List<String>> accepting(JourneyDriver journey) {
		return Map.of("name", List.of(journey.prospect().name()), "capacity", List.of("gérante"), "answer",
				List.of("accept"));
	}

	private static List<String> quoteNumbers(JourneyDriver journey) {
		return journey.engagement("/documents")
			.findValuesAsText("number")
			.stream()
			.filter((number) -> number.startsWith("D-"))
			.toList();
	}

}
