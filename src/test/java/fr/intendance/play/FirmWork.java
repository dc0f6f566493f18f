package fr.intendance.play;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** What somebody of the firm writes into the form of a task, the usual first. */
final class FirmWork {

	private final Luck luck;

	private final LocalDate today;

	private final String summary;

	private final String email;

	/**
	 * @param shown what the form shows already
	 */
	FirmWork(Luck luck, LocalDate today, JsonNode shown) {
		this.luck = luck;
		this.today = today;
		String summary = shown.at("/summary/value").asText("");
		this.summary = summary.isBlank() ? "Le mois en bref, canari." : summary;
		this.email = shown.at("/email/value").asText("");
	}

	/** What is typed into the form of that name. */
	Map<String, Object> into(String form) {
		return switch (form) {
			case "hold-first-call" -> with(
					Map.of("backlogMonths", 2, "decidesQuickly", true, "reason", "Pas encore le moment, canari.",
							"recontactOn", day(20, 45, 0)),
					"outcome", "QUALIFIED", "NOT_YET", "NO_SHOW", "OUT_OF_SCOPE", "JUNK");
			case "review-needs" -> with(Map.of("advice", "Numérisez, canari."), "decision", "REVIEWED", "OUT_OF_SCOPE");
			case "prepare-quote" ->
				with(Map.of("hours", 20, "startOn", day(7, 30)), "formula", "PACKAGE", "HOURLY", "PREPAID", "FIXED");
			case "approve-quote" -> with(with(Map.of("discountPercent", 5, "validityDays", this.luck.of(List.of(30, 5)),
					"reason", "Une ligne manque, canari."), "decision", "APPROVE", "SEND_BACK"), reread());
			case "review-contract" ->
				with(Map.of("signingPlace", this.luck.of(List.of("AT_A_DISTANCE", "OFF_PREMISES")), "headcount", 3,
						"outsideMainActivity", true), reread());
			case "hold-kick-off" -> Map.of("heldOn", day(0, -1));
			case "send-vigilance-attestation" -> Map.of("sentOn", day(0, -1));
			case "confirm-ready-to-serve" -> Map.of("piecesReceived", true, "accessWorking", true, "contactConfirmed",
					true, "firstMonthPlanned", true, "startOn", day(0, 15, 40));
			case "do-work" -> Map.of("pieces", 3, "minutes", this.luck.of(List.of(90, 3000)), "result", "Fait.");
			case "check-work" -> with(Map.of("reason", "Une pièce manque, canari."), "decision", "ACCEPT", "RETURN");
			case "review-report" -> with(Map.of("summary", this.summary), "decision", "APPROVE", "RECOMPUTE");
			case "settle-contestation" ->
				with(Map.of("amount", "-40", "explanation", "Une heure comptée deux fois, canari."), "decision",
						"CORRECT", "MAINTAIN");
			case "call-client" ->
				with(Map.of("day", day(6, 25)), "outcome", "UNREACHED", "REACHED", "PROMISED", "OBJECTED");
			case "read-reply" -> with(Map.of("until", day(4, 20)), "decision", "GO_ON", "GO_ON_LATER", "STOP");
			case "read-late-answer" -> Map.of("followUp", "Rappelé, canari.");
			case "answer-erasure-request" -> Map.of("decision", "GRANTED");
			case "correct-address" -> Map.of("email", this.email);
			case "revoke-accesses" -> Map.of("allRevoked", true, "others", this.luck.of(List.of("", "Banque")));
			case "confirm-deletion" -> Map.of("copiesDeleted", true, "deletedOn", day(0));
			default -> throw new IllegalArgumentException("What is typed into " + form);
		};
	}

	private String day(Integer... fromToday) {
		return this.today.plusDays(this.luck.of(List.of(fromToday))).toString();
	}

	private static Map<String, Object> reread() {
		return Map.of("rereadParties", true, "rereadServices", true, "rereadTerms", true);
	}

	private Map<String, Object> with(Map<String, Object> some, String choice, String... values) {
		return with(some, Map.of(choice, this.luck.of(List.of(values))));
	}

	private static Map<String, Object> with(Map<String, Object> some, Map<String, Object> others) {
		Map<String, Object> all = new HashMap<>(some);
		all.putAll(others);
		return all;
	}

}
