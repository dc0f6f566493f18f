package fr.intendance.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.intendance.settings.Texts;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When the firm works.
 *
 * @param department the département of the firm, which has its own public holidays:
 * {@code 67}, {@code 2A}, {@code 974}
 * @param openingWindows the hours of each working day, in order
 * @param closingPeriods the days without work besides week-ends and public holidays
 */
@Validated
@ConfigurationProperties("intendance.calendar")
record CalendarSettings(
		@DefaultValue("75") @NotNull(
				message = "Indiquez le département du bureau : 75, 2A, 974.") Department department,
		@DefaultValue("09:00-12:00, 14:00-17:30") List<OpeningWindow> openingWindows,
		@DefaultValue("12-24/01-01") List<ClosingPeriod> closingPeriods) implements Texts {

	private static final int LONGEST_CLOSING = 183;

	@AssertTrue(message = "Indiquez au moins une plage d'ouverture, et plusieurs dans l'ordre, sans chevauchement.")
	boolean isOpeningInOrder() {
		for (int next = 1; next < this.openingWindows.size(); next++) {
			if (this.openingWindows.get(next).opening().isBefore(this.openingWindows.get(next - 1).closing())) {
				return false;
			}
		}
		return !this.openingWindows.isEmpty();
	}

	/** Without this a search for the next working day might never end. */
	@AssertTrue(message = "Les fermetures couvrent plus de la moitié de l'année.")
	boolean isOpenHalfOfTheYear() {
		Year leapYear = Year.of(2028);
		return leapYear.atDay(1)
			.datesUntil(leapYear.plusYears(1).atDay(1))
			.filter(this::closedEachYear)
			.count() <= LONGEST_CLOSING;
	}

	@Override
	public Map<String, String> texts() {
		return Map.of("department", this.department.code(), "openingWindows",
				this.openingWindows.stream().map(OpeningWindow::text).collect(Collectors.joining("\n")),
				"closingPeriods",
				this.closingPeriods.stream().map(ClosingPeriod::text).collect(Collectors.joining("\n")));
	}

	boolean closed(LocalDate day) {
		return this.closingPeriods.stream().anyMatch((period) -> period.covers(day));
	}

	private boolean closedEachYear(LocalDate day) {
		return this.closingPeriods.stream()
			.anyMatch((period) -> period instanceof ClosingPeriod.Yearly && period.covers(day));
	}

}
