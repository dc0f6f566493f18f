package fr.intendance.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

/**
 * The public holidays of the French départements: those of the whole country (Code du
 * travail, L3133-1), of Alsace-Moselle (L3134-13; Good Friday in every commune, though
 * the law wants a Protestant church there) and the day overseas that commemorates the
 * abolition of slavery (L3422-2).
 */
class PublicHolidays {

	private static final Set<String> ALSACE_MOSELLE = Set.of("57", "67", "68");

	/** Jollyday knows none of them. */
	private static final Map<String, MonthDay> ABOLITION_OF_SLAVERY = Map.of("971", MonthDay.of(5, 27), "972",
			MonthDay.of(5, 22), "973", MonthDay.of(6, 10), "974", MonthDay.of(12, 20), "976", MonthDay.of(4, 27), "977",
			MonthDay.of(10, 9), "978", MonthDay.of(5, 28));

	private static final int FROM_EASTER_TO_WHIT_MONDAY = 49;

	private final HolidayManager france = HolidayManager.getInstance(ManagerParameters.create("fr"));

	private final Map<YearOf, Set<LocalDate>> years = new ConcurrentHashMap<>();

	boolean contain(LocalDate day, Department department) {
		return this.years.computeIfAbsent(new YearOf(department, day.getYear()), this::of).contains(day);
	}

	private Set<LocalDate> of(YearOf one) {
		String department = one.department().code();
		int year = one.year();
		String[] region = ALSACE_MOSELLE.contains(department) ? new String[] { department } : new String[0];
		Set<Holiday> known = this.france.getHolidays(Year.of(year), region);
		Set<LocalDate> days = known.stream().map(Holiday::getDate).collect(Collectors.toSet());
		if (ABOLITION_OF_SLAVERY.containsKey(department)) {
			days.add(ABOLITION_OF_SLAVERY.get(department).atYear(year));
		}
		// Jollyday leaves Whit Monday out from 2004 to 2007, when it was the day of
		// solidarity: worked by many, a public holiday all the same
		known.stream()
			.filter((holiday) -> "christian.EASTER_MONDAY".equals(holiday.getPropertiesKey()))
			.map((easterMonday) -> easterMonday.getDate().plusDays(FROM_EASTER_TO_WHIT_MONDAY))
			.forEach(days::add);
		return days;
	}

	private record YearOf(Department department, int year) {
	}

}
