package fr.intendance.quote;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.intendance.document.Amount;
import fr.intendance.document.Line;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refusal;
import fr.intendance.engine.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddedLinesTest {

	private static final Line BEFORE = new Line("Tri du courrier", "", BigDecimal.ONE, "mois", new Amount(2000));

	@Test
	void areWhatIsFilledInAndNothingOfBlankRows() {
		List<Line> lines = lines(Map.of("line2Label", "Classement des archives", "line2Quantity", "2,5", "line2Unit",
				"h", "line2Price", "45", "line3Label", " "));

		assertThat(lines)
			.containsExactly(new Line("Classement des archives", "", new BigDecimal("2.5"), "h", new Amount(4500)));
	}

	@Test
	void countOnceWhereNoQuantityIsGiven() {
		assertThat(lines(Map.of("line1Label", "Badge", "line1Price", "10")))
			.extracting((line) -> line.quantity().intValue())
			.containsExactly(1);
	}

	@Test
	void goWhereTheirRowsAreEmptied() {
		assertThat(lines(Map.of())).isEmpty();
	}

	@Test
	void stayWhereAFormHasNoRowsForThem() {
		assertThat(AddedLines.of(new FormValues(Map.of("hours", "3")), List.of(BEFORE))).containsExactly(BEFORE);
	}

	@ParameterizedTest
	@CsvSource({ "'', 1, 10, line1Label", "Badge, 0, 10, line1Quantity", "Badge, 10000, 10, line1Quantity",
			"Badge, 1.001, 10, line1Quantity", "Badge, 1, '', line1Price", "Badge, 1, -1, line1Price",
			"Badge, 1, 100000, line1Price", "Badge, 1, 0.001, line1Price", "Badge, deux, 10, line1Quantity" })
	void areRefusedByTheFieldThatIsWrong(String label, String quantity, String price, String field) {
		Refused refused = Refusal
			.of(() -> lines(Map.of("line1Label", label, "line1Quantity", quantity, "line1Price", price)));

		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.field()).contains(field);
	}

	private static List<Line> lines(Map<String, Object> typed) {
		Map<String, Object> values = new HashMap<>(typed);
		values.put("withLines", true);
		return AddedLines.of(new FormValues(values), List.of(BEFORE));
	}

}
