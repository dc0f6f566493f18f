package fr.intendance.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.intendance.document.Amount;
import fr.intendance.document.Line;
import fr.intendance.reminder.Ladder;

/**
 * What was counted for a report, none of it typed in.
 *
 * @param usedMinutes the time used
 * @param includedMinutes what the price holds; none where every hour is paid
 * @param carriedMinutes what is carried over from months before
 * @param overageMinutes what is beyond that
 * @param tasksDone how many tasks came to their end
 * @param tasksOpen how many are still open
 * @param areas the time by service, largest first
 * @param deadlines those met, missed and coming
 * @param waiting what the client is asked for
 * @param invoiced what will be invoiced, before VAT
 */
public record Figures(long usedMinutes, Optional<Long> includedMinutes, long carriedMinutes, long overageMinutes,
		int tasksDone, int tasksOpen, List<Area> areas, List<Deadline> deadlines, List<Waiting> waiting,
		List<Line> invoiced) {

	/** Whether nothing was done, is to be done or is to be invoiced. */
	public boolean isEmpty() {
		return this.usedMinutes == 0 && this.tasksDone == 0 && this.tasksOpen == 0 && this.invoiced.isEmpty();
	}

	/** How many deadlines are of a state. */
	public long count(DeadlineState state) {
		return this.deadlines.stream().filter((one) -> one.state() == state).count();
	}

	/** What will be invoiced in all, before VAT. */
	public Amount total() {
		return Line.sum(this.invoiced);
	}

	/**
	 * The time of one service.
	 *
	 * @param service its code
	 * @param label what people call it
	 * @param pieces how many pieces
	 * @param minutes the time used
	 */
	public record Area(String service, String label, int pieces, long minutes) {
	}

	/**
	 * A date that a task had.
	 *
	 * @param label the task
	 * @param dueAt its date, UTC
	 * @param state what became of it
	 */
	public record Deadline(String label, Instant dueAt, DeadlineState state) {
	}

	/** What became of a date. */
	public enum DeadlineState {

		MET, MISSED, COMING

	}

	/**
	 * An answer that the client owes.
	 *
	 * @param ladder what is awaited
	 * @param since since when, UTC
	 * @param reminders how many reminders went out
	 */
	public record Waiting(Ladder ladder, Instant since, int reminders) {
	}

}
