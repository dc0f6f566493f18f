package fr.intendance.needsreview;

import java.math.BigDecimal;
import java.util.List;

import fr.intendance.needsreview.HoursEstimate.Factor;
import fr.intendance.needsreview.HoursEstimate.Line;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HoursEstimateTest {

	@Test
	void countsTheWorkedExample() {
		HoursEstimate estimate = HoursEstimateFixture.workedExample();

		assertThat(estimate.base()).isEqualTo("19.58");
		assertThat(estimate.base().add(estimate.contingency())).isEqualTo("21.54");
		assertThat(estimate.steering()).isEqualTo("1.72");
		assertThat(estimate.total()).isEqualTo("23.26");
		assertThat(estimate.shown()).isEqualTo(24);
		assertThat(HoursEstimate.packageFor(estimate.total())).isEqualTo(30);
	}

	@Test
	void takesLessTimeWithGoodToolsAndMoreInDisorder() {
		HoursEstimate estimate = new HoursEstimate(HoursEstimateFixture.workedExample().lines(),
				List.of(new Factor("Outils intégrés", new BigDecimal("0.8")),
						new Factor("Classement à reprendre", new BigDecimal("1.3"))));

		assertThat(estimate.base()).isEqualTo("20.37");
		assertThat(estimate.total()).isEqualTo("24.20");
	}

	@Test
	void countsAnHourOfSteeringAtLeast() {
		HoursEstimate estimate = new HoursEstimate(List.of(line("INVOICE", 8, "10")), List.of());

		assertThat(estimate.base()).isEqualTo("1.33");
		assertThat(estimate.steering()).isEqualTo("1.00");
		assertThat(estimate.total()).isEqualTo("2.46");
	}

	@Test
	void countsAnHourWhereNothingIsCounted() {
		HoursEstimate nothing = new HoursEstimate(List.of(), List.of());

		assertThat(nothing.total()).isEqualTo("1.00");
		assertThat(nothing.shown()).isEqualTo(1);
	}

	@Test
	void countsPartsOfAUnit() {
		assertThat(line("TENDER", 420, "0.17").minutes()).isEqualTo("71.40");
	}

	@ParameterizedTest
	@CsvSource({ "1, 5", "5, 5", "5.01, 10", "10, 10", "19.5, 20", "23.26, 30", "30, 30", "30.1, 40", "67, 70" })
	void proposesTheNextPackage(BigDecimal hours, int expected) {
		assertThat(HoursEstimate.packageFor(hours)).isEqualTo(expected);
	}

	@Property(tries = 200)
	void whatIsShownAddsUpAndFitsThePackage(@ForAll @IntRange(max = 2000) int volume,
			@ForAll @IntRange(min = 1, max = 500) int minutes) {
		HoursEstimate estimate = new HoursEstimate(List.of(line("ANY", minutes, String.valueOf(volume))), List.of());

		assertThat(estimate.base().add(estimate.contingency()).add(estimate.steering())).isEqualTo(estimate.total());
		assertThat(BigDecimal.valueOf(estimate.shown()).subtract(estimate.total())).isBetween(BigDecimal.ZERO,
				new BigDecimal("0.99"));
		assertThat(HoursEstimate.packageFor(estimate.total())).isGreaterThanOrEqualTo(estimate.shown());
	}

	private static Line line(String unit, int minutes, String volume) {
		return new Line(unit, "ANY", "Travail", minutes, new BigDecimal(volume));
	}

}
