package fr.intendance.needsreview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import fr.intendance.needsreview.HoursEstimate.Factor;
import fr.intendance.needsreview.HoursEstimate.Line;
import fr.intendance.needsreview.SpecificationView.Task;
import fr.intendance.needsreview.Verdict.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EstimateFactorsTest {

	@ParameterizedTest
	@CsvSource({
			// tools, order: 100 h of work; by hand: base, +10 %, +8 %, sum, shown
			"0.8, 1.0, 80.00, 8.00, 7.04, 95.04, 96", "0.8, 1.15, 92.00, 9.20, 8.10, 109.30, 110",
			"0.8, 1.3, 104.00, 10.40, 9.15, 123.55, 124", "1.0, 1.0, 100.00, 10.00, 8.80, 118.80, 119",
			"1.0, 1.15, 115.00, 11.50, 10.12, 136.62, 137", "1.0, 1.3, 130.00, 13.00, 11.44, 154.44, 155",
			"1.3, 1.0, 130.00, 13.00, 11.44, 154.44, 155", "1.3, 1.15, 149.50, 14.95, 13.16, 177.61, 178",
			"1.3, 1.3, 169.00, 16.90, 14.87, 200.77, 201" })
	void weighsToolsAndOrderTogether(BigDecimal tools, BigDecimal order, String base, String contingency,
			String steering, String total, int shown) {
		HoursEstimate estimate = new HoursEstimate(List.of(line(60, "100")),
				List.of(new Factor("Outils", tools), new Factor("Classement", order)));

		assertThat(estimate.base()).isEqualTo(base);
		assertThat(estimate.contingency()).isEqualTo(contingency);
		assertThat(estimate.steering()).isEqualTo(steering);
		assertThat(estimate.total()).isEqualTo(total);
		assertThat(estimate.shown()).isEqualTo(shown);
	}

	@Test
	void multipliesInAnyOrder() {
		List<Factor> factors = List.of(new Factor("Outils", new BigDecimal("0.8")),
				new Factor("Classement", new BigDecimal("1.15")));
		List<Factor> reversed = List.of(factors.get(1), factors.get(0));
		List<Line> lines = List.of(line(7, "13.33"));

		assertThat(new HoursEstimate(lines, factors).base()).isEqualTo(new HoursEstimate(lines, reversed).base());
	}

	@ParameterizedTest
	@CsvSource({ "1, 0.29, 0.00", "1, 0.30, 0.01", "3, 0.10, 0.01", "1, 0.90, 0.02", "20, 1, 0.33", "10, 1, 0.17" })
	void roundsTheSumOnceAndHalfUp(int minutes, String volume, String expected) {
		assertThat(new HoursEstimate(List.of(line(minutes, volume)), List.of()).base()).isEqualTo(expected);
	}

	@Test
	void addsMinutesBeforeItRounds() {
		List<Line> three = List.of(line(10, "1"), line(10, "1"), line(10, "1"));

		assertThat(new HoursEstimate(three, List.of()).base()).isEqualTo("0.50");
	}

	@ParameterizedTest
	@CsvSource({ "10, 1.00", "11.36, 1.00", "11.42, 1.00", "11.43, 1.01", "12, 1.06" })
	void steersForAnHourUntilTheShareIsMore(String hours, String expected) {
		assertThat(new HoursEstimate(List.of(line(60, hours)), List.of()).steering()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "0, 5", "0.01, 5", "4.99, 5", "20, 20", "20.01, 30", "40, 40", "40.01, 50", "999, 1000" })
	void findsThePackageThatIsJustLargeEnough(BigDecimal hours, int expected) {
		assertThat(HoursEstimate.packageFor(hours)).isEqualTo(expected);
	}

	@Test
	void standsTheLargestAnswersThatTheFormTakes() {
		HoursEstimate estimate = new HoursEstimate(List.of(line(420, "2100000.00")),
				List.of(new Factor("Outils", new BigDecimal("1.3"))));

		assertThat(estimate.base()).isEqualTo("19110000.00");
		assertThat(BigDecimal.valueOf(estimate.shown())).isGreaterThanOrEqualTo(estimate.total());
	}

	@Test
	void cannotBeChangedOnceItIsMade() {
		List<Line> lines = new ArrayList<>(List.of(line(60, "1")));
		HoursEstimate estimate = new HoursEstimate(lines, List.of());

		lines.add(line(60, "100"));

		assertThat(estimate.base()).isEqualTo("1.00");
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> estimate.lines().clear());
	}

	@ParameterizedTest
	@CsvSource({ "0.33, 45, 15", "0.17, 420, 71", "0.5, 3, 2", "0.49, 3, 1", "15, 20, 300" })
	void printsWholeMinutesRoundedHalfUp(BigDecimal volume, int minutesEach, int expected) {
		assertThat(new Task("Travail", volume, minutesEach).minutes()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "OK, true, false", "WARN, true, true", "BLOCK, false, true" })
	void retainsAllButWhatTheLawReserves(Ruling ruling, boolean retained, boolean limited) {
		Verdict verdict = new Verdict("QUOTES", ruling, "Raison.", "", "Source");

		assertThat(verdict.isRetained()).isEqualTo(retained);
		assertThat(verdict.isLimited()).isEqualTo(limited);
	}

	private static Line line(int minutes, String volume) {
		return new Line("ANY", "ANY", "Travail", minutes, new BigDecimal(volume));
	}

}
