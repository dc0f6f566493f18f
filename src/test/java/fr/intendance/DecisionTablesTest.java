package fr.intendance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * A rule that the legacy FEEL does not understand fails only when it is evaluated, so
 * each one is.
 */
class DecisionTablesTest {

	private static final Map<String, Object> READY = Map.ofEntries(Map.entry("namedContact", true),
			Map.entry("documentsDigital", true), Map.entry("accountantIdentified", true),
			Map.entry("budgetStated", true), Map.entry("decidesQuickly", true), Map.entry("proceduresWritten", true),
			Map.entry("singleBillingTool", true), Map.entry("sharedPasswords", false), Map.entry("backlogMonths", 0),
			Map.entry("wantsRegulatedWork", false), Map.entry("expectsFixedHours", false),
			Map.entry("refusesContract", false), Map.entry("unpaidProviders", false), Map.entry("cashHolding", false));

	private static final List<String> OFFERED = List.of("QUOTES", "INVOICING", "SUPPLIER_INVOICES", "UNPAID_REMINDERS",
			"PAYMENT_MATCHING", "ACCOUNTANT_DISPATCH", "EXPENSE_CLAIMS", "CONTRACT_FOLLOW_UP", "MAILBOX", "CALLS",
			"APPOINTMENTS", "POST", "PAYROLL_VARIABLES", "STAFF_FILES", "TENDERS", "FILING");

	private static final List<String> REGULATED = List.of("BOOKKEEPING", "TAX_RETURNS", "PAYSLIPS", "LEGAL_DRAFTING",
			"DEBT_COLLECTION", "FORMAL_NOTICE", "BANK_ACCESS", "DOMICILIATION", "INSURANCE_BROKERAGE",
			"PROPERTY_MANAGEMENT", "STAFF_LENDING", "FUNDED_TRAINING", "HOME_HELP", "MEDICAL_SECRETARIAT");

	private static final List<String> UNITS = List.of("QUOTE_SIMPLE", "QUOTE_COMPLEX", "QUOTE_REMINDER", "INVOICE",
			"UNPAID_REMINDER_MAIL", "UNPAID_REMINDER_CALL", "SUPPLIER_INVOICE", "PAYMENT", "ACCOUNTANT_DISPATCH",
			"MISSING_PIECE", "EXPENSE_CLAIM", "CONTRACT", "MAIL", "CALL", "APPOINTMENT", "LETTER", "PAYROLL_VARIABLE",
			"STAFF_CHANGE", "TENDER", "DOCUMENT");

	private static final Pattern FRENCH = Pattern.compile("[éèêàçœ]|\\b(le|la|les|des|une|pour|vous|votre)\\b");

	private final DecisionTables tables = new DecisionTables();

	@Test
	void findsNothingToPrepareWithAClientWhoIsReady() {
		List<Map<String, Object>> signals = readiness(Map.of());

		assertThat(signals).hasSize(7).allSatisfy((signal) -> assertThat((Integer) signal.get("points")).isPositive());
		assertThat(points(signals)).isEqualTo(14);
	}

	@ParameterizedTest
	@ValueSource(strings = { "namedContact", "documentsDigital", "accountantIdentified", "budgetStated",
			"decidesQuickly", "proceduresWritten", "singleBillingTool" })
	void advisesOnWhatIsMissing(String strength) {
		List<Map<String, Object>> signals = readiness(Map.of(strength, false));

		assertThat(signals).hasSize(7).filteredOn("points", 0).singleElement();
		assertThat(points(signals)).isLessThan(14);
	}

	@ParameterizedTest
	@CsvSource({ "sharedPasswords, -1", "wantsRegulatedWork, -3", "expectsFixedHours, -3", "refusesContract, -3",
			"unpaidProviders, -3", "cashHolding, -3" })
	void takesPointsForAWarning(String warning, int points) {
		List<Map<String, Object>> signals = readiness(Map.of(warning, true));

		assertThat(signals).hasSize(8).filteredOn("points", points).singleElement();
		assertThat(points(signals)).isEqualTo(14 + points);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "1, -1", "3, -1", "4, -2", "120, -2" })
	void takesMorePointsForMoreThanThreeMonthsOfBacklog(int months, int points) {
		List<Map<String, Object>> signals = readiness(Map.of("backlogMonths", months));

		assertThat(points(signals)).isEqualTo(14 + points);
	}

	@Test
	void speaksToTheEntrepreneurInSentences() {
		Map<String, Object> unready = new HashMap<>();
		READY.forEach((answer, value) -> unready.put(answer, value.equals(false)));
		unready.put("backlogMonths", 4);

		assertThat(readiness(unready)).hasSize(14)
			.allSatisfy((signal) -> assertThat((String) signal.get("sentence")).endsWith("."));
	}

	@Test
	void saysOfEachServiceOfferedThatItIsPossible() {
		assertThat(OFFERED).allSatisfy(
				(service) -> assertThat(verdict(service)).containsEntry("verdict", "OK").containsEntry("turnTo", ""));
	}

	@Test
	void saysOfEachRegulatedServiceWhyAndWhomToTurnTo() {
		assertThat(REGULATED).map(this::verdict).allSatisfy((verdict) -> {
			assertThat(verdict.get("verdict")).isIn("WARN", "BLOCK");
			assertThat((String) verdict.get("reason")).endsWith(".");
			assertThat((String) verdict.get("turnTo")).isNotBlank();
			assertThat((String) verdict.get("source")).containsPattern("art\\.|loi Hoguet");
		});
	}

	@ParameterizedTest
	@CsvSource({ "BOOKKEEPING, BLOCK", "TAX_RETURNS, BLOCK", "PAYSLIPS, WARN", "LEGAL_DRAFTING, BLOCK",
			"DEBT_COLLECTION, BLOCK", "FORMAL_NOTICE, WARN", "BANK_ACCESS, WARN", "DOMICILIATION, BLOCK",
			"INSURANCE_BROKERAGE, BLOCK", "PROPERTY_MANAGEMENT, BLOCK", "STAFF_LENDING, BLOCK", "FUNDED_TRAINING, WARN",
			"HOME_HELP, WARN", "MEDICAL_SECRETARIAT, BLOCK" })
	void blocksWhatTheLawKeepsForOthersAndWarnsOfConditions(String service, String expected) {
		assertThat(verdict(service)).containsEntry("verdict", expected);
	}

	@Test
	void saysNothingOfAServiceThatItDoesNotKnow() {
		assertThat(this.tables.evaluate("regulated-work", Map.of("service", "ASTROLOGY"))).isEmpty();
	}

	@Test
	void givesTheMinutesOfTheWorkedExample() {
		int minutes = 15 * minutes("QUOTE_SIMPLE") + 40 * minutes("INVOICE") + 50 * minutes("SUPPLIER_INVOICE")
				+ 20 * minutes("UNPAID_REMINDER_MAIL") + 30 * minutes("PAYMENT") + minutes("ACCOUNTANT_DISPATCH");

		assertThat(minutes).isEqualTo(1175);
		assertThat(minutes / 60d).isCloseTo(19.58, within(0.005));
	}

	@Test
	void givesEachUnitToAServiceOffered() {
		Set<Object> areas = UNITS.stream().map((unit) -> unit(unit).get("area")).collect(Collectors.toSet());

		assertThat(areas).isEqualTo(Set.copyOf(OFFERED));
	}

	@ParameterizedTest
	@CsvSource({ "INTEGRATED, NONE, 0.80", "MIXED, NONE, 1.00", "PAPER, NONE, 1.30", "MIXED, SOME, 1.15",
			"MIXED, HIGH, 1.30", "PAPER, HIGH, 1.69" })
	void multipliesOneFactorForTheToolsByOneForTheDisorder(String tools, String disorder, double expected) {
		List<Map<String, Object>> factors = this.tables.evaluate("hours-factors",
				Map.of("tools", tools, "disorder", disorder));

		double product = factors.stream()
			.mapToDouble((factor) -> ((Number) factor.get("factor")).doubleValue())
			.reduce(1, (one, other) -> one * other);
		assertThat(factors).hasSize(2);
		assertThat(product).isCloseTo(expected, within(0.0001));
	}

	@Test
	void canFireEachOfItsRules() {
		speaksToTheEntrepreneurInSentences();
		readiness(Map.of("backlogMonths", 2));
		OFFERED.forEach(this::verdict);
		REGULATED.forEach(this::verdict);
		UNITS.forEach(this::unit);
		List<String> levels = List.of("NONE", "SOME", "HIGH");
		List<String> tools = List.of("INTEGRATED", "MIXED", "PAPER");
		IntStream.range(0, 3)
			.forEach((i) -> this.tables.evaluate("hours-factors",
					Map.of("tools", tools.get(i), "disorder", levels.get(i))));

		assertThat(this.tables.fired()).isEqualTo(this.tables.rules());
	}

	/** No letter in English falls back on the French reason of a table that we ship. */
	@Test
	void saysEverySentenceInEnglishToo() {
		List<Map<String, String>> rows = this.tables.sentences();

		assertThat(rows).isNotEmpty();
		assertThat(rows).flatExtracting(Map::keySet).contains("sentence", "reason", "turnTo", "source", "label");
		rows.forEach((row) -> row.keySet()
			.stream()
			.filter((output) -> row.containsKey(output + "English"))
			.forEach((output) -> assertThat(row.get(output + "English").isBlank()).as(row + ": " + output)
				.isEqualTo(row.get(output).isBlank())));
		assertThat(rows)
			.flatExtracting((row) -> List.of(row.getOrDefault("sentenceEnglish", ""),
					row.getOrDefault("reasonEnglish", ""), row.getOrDefault("labelEnglish", "")))
			.noneMatch((english) -> FRENCH.matcher(english).find());
	}

	private List<Map<String, Object>> readiness(Map<String, Object> otherAnswers) {
		Map<String, Object> answers = new HashMap<>(READY);
		answers.putAll(otherAnswers);
		return this.tables.evaluate("readiness", answers);
	}

	private static int points(List<Map<String, Object>> signals) {
		return signals.stream().mapToInt((signal) -> (Integer) signal.get("points")).sum();
	}

	private Map<String, Object> verdict(String service) {
		List<Map<String, Object>> verdicts = this.tables.evaluate("regulated-work", Map.of("service", service));
		assertThat(verdicts).as(service).hasSize(1);
		return verdicts.get(0);
	}

	private int minutes(String unit) {
		return (Integer) unit(unit).get("minutes");
	}

	private Map<String, Object> unit(String unit) {
		List<Map<String, Object>> rows = this.tables.evaluate("hours-estimate", Map.of("unit", unit));
		assertThat(rows).as(unit).hasSize(1);
		return rows.get(0);
	}

}
