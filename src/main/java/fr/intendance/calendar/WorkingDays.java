package fr.intendance.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import fr.intendance.settings.Setting;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The days on which the firm works (« jours ouvrés »): Monday to Friday, without the
 * public holidays of its département and its closing weeks.
 */
@Component
public class WorkingDays {

	private static final Set<DayOfWeek> WEEK_END = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private final PublicHolidays holidays;

	private final Set<Department> others;

	private final Setting<CalendarSettings> settings;

	@Autowired
	WorkingDays(Setting<CalendarSettings> settings) {
		this(new PublicHolidays(), Set.of(), settings);
	}

	private WorkingDays(PublicHolidays holidays, Set<Department> others, Setting<CalendarSettings> settings) {
		this.holidays = holidays;
		this.others = others;
		this.settings = settings;
	}

	/**
	 * The days on which the firm works and which are no public holiday elsewhere either:
	 * those on which a client there is written to.
	 */
	public WorkingDays sharedWith(Department other) {
		Set<Department> both = new HashSet<>(this.others);
		both.add(other);
		return new WorkingDays(this.holidays, both, this.settings);
	}

	/** Whether the firm works on this day. */
	public boolean isWorkingDay(LocalDate day) {
		CalendarSettings now = this.settings.now();
		return !WEEK_END.contains(day.getDayOfWeek()) && !now.closed(day)
				&& Stream.concat(Stream.of(now.department()), this.others.stream())
					.noneMatch((one) -> this.holidays.contain(day, one));
	}

	/** This day, or the next working day after it. */
	public LocalDate onOrAfter(LocalDate day) {
		return isWorkingDay(day) ? day : plus(day, 1);
	}

	/**
	 * Counts working days from a day that does not count itself.
	 * @param day the day to count from, working day or not
	 * @param workingDays how many: 1 is the next working day, -1 the one before, 0 this
	 * day or the next working day after it
	 */
	public LocalDate plus(LocalDate day, int workingDays) {
		if (workingDays == 0) {
			return onOrAfter(day);
		}
		LocalDate reached = day;
		for (int left = Math.abs(workingDays); left > 0; left -= isWorkingDay(reached) ? 1 : 0) {
			reached = reached.plusDays(Integer.signum(workingDays));
		}
		return reached;
	}

	/**
	 * The n-th working day of a month. In a month that has fewer, as one in which the
	 * firm is closed, the count runs on into the next.
	 * @param month the month
	 * @param n from 1
	 * @throws IllegalArgumentException if n is less than 1
	 */
	public LocalDate nthOf(YearMonth month, int n) {
		if (n < 1) {
			throw new IllegalArgumentException("Working days of a month are counted from 1, not " + n);
		}
		return plus(month.atDay(1).minusDays(1), n);
	}

	/**
	 * How many working days lie after the first day up to and with the second, so that
	 * {@code between(day, plus(day, n))} is {@code n}; negative if the second day is
	 * before the first.
	 */
	public int between(LocalDate from, LocalDate to) {
		if (to.isBefore(from)) {
			return -count(to, from);
		}
		return count(from.plusDays(1), to.plusDays(1));
	}

	/**
	 * When the firm is closed in the twelve months that begin with this day, in order.
	 */
	public List<Closing> closings(LocalDate from) {
		List<Closing> closings = new ArrayList<>();
		from.datesUntil(from.plusYears(1)).filter(this.settings.now()::closed).forEach((day) -> {
			int last = closings.size() - 1;
			if (last >= 0 && closings.get(last).last().plusDays(1).equals(day)) {
				closings.set(last, new Closing(closings.get(last).first(), day));
			}
			else {
				closings.add(new Closing(day, day));
			}
		});
		return closings;
	}

	private int count(LocalDate first, LocalDate end) {
		return (int) first.datesUntil(end).filter(this::isWorkingDay).count();
	}

}
