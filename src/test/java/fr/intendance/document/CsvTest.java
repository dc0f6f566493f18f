package fr.intendance.document;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTest {

	@ParameterizedTest
	@ValueSource(strings = { "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x\")", "+1", "-1+1", "@SUM(A1:A9)", "\t=1",
			"\r=1", "\n=1", "   =1", "%0A=1", "|cmd" })
	void disarmsWhatASpreadsheetWouldRun(String value) {
		String cell = Csv.text(value);

		assertThat(cell).startsWith("\"'").endsWith("\"");
		assertThat(cell.substring(2, cell.length() - 1).replace("\"\"", "\"")).isEqualTo(value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Forfait mensuel", "1 = 1", "Relances - novembre", "L’an 2026", "a@b.example", "", "'=1" })
	void leavesHarmlessTextAlone(String value) {
		assertThat(Csv.text(value)).isEqualTo('"' + value + '"');
	}

	@ParameterizedTest
	@ValueSource(strings = { "un;deux", "un\"deux", "un\r\ndeux", "\"", ";;;" })
	void keepsASeparatorInsideItsCell(String value) {
		String cell = Csv.text(value);

		assertThat(cell.substring(1, cell.length() - 1).replace("\"\"", "")).doesNotContain("\"");
		assertThat(cell.replace("\"\"", "\"")).contains(value.equals("\"") ? "\"" : value);
	}

	@Test
	void quotesWhatItWrites() {
		assertThat(Csv.text("Forfait ; 24 h")).isEqualTo("\"Forfait ; 24 h\"");
		assertThat(Csv.text("dit « \"oui\" »")).isEqualTo("\"dit « \"\"oui\"\" »\"");
	}

	@Test
	void writesNumbersAsFrenchSpreadsheetsReadThem() {
		byte[] file = new Csv("Jour", "Heures", "Pièces").row(LocalDate.of(2026, 11, 30), new BigDecimal("1.50"), 3)
			.bytes();

		assertThat(new String(file, StandardCharsets.UTF_8))
			.isEqualTo("\uFEFFJour;Heures;Pièces\r\n\"2026-11-30\";1,50;3\r\n");
	}

}
