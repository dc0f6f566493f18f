package fr.intendance.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.document.DocumentView;
import fr.intendance.document.Enclosure;
import fr.intendance.document.Imprint;
import fr.intendance.document.Line;
import fr.intendance.document.Party;
import fr.intendance.document.Totals;
import fr.intendance.transparency.Opening;

/**
 * What an activity report shows. Each figure names the ledger or history rows that it
 * comes from.
 *
 * @param imprint its number, date and issuer
 * @param client who receives it
 * @param contract the number of the contract
 * @param from the first day of the period
 * @param until the last day of the period
 * @param summary at most five lines
 * @param time the time used
 * @param areas the time by area, largest first
 * @param works what was done, in order of time
 * @param deadlines those met, missed and coming
 * @param waiting what the client is asked for
 * @param indicators other figures
 * @param decisions what the client is asked to decide
 * @param plan what comes in the next period
 * @param invoiced what will be invoiced
 * @param totals the sum of it
 * @param openings who of the firm opened files of the client in the period, the newest
 * first
 * @param moreOpenings how many more times than printed
 * @param seal where the client's journal ended as it was issued
 * @param answerBy until when the client may comment
 * @param tacitApproval whether the report counts as agreed after that day
 */
public record ReportView(Imprint imprint, Party client, String contract, LocalDate from, LocalDate until,
		List<String> summary, Time time, List<Area> areas, List<Work> works, List<Deadline> deadlines,
		List<Waiting> waiting, List<Indicator> indicators, List<String> decisions, List<String> plan,
		List<Line> invoiced, Totals totals, List<Opening> openings, int moreOpenings, Seal seal, LocalDate answerBy,
		boolean tacitApproval) implements DocumentView {

	/** Where the journal ended, in full. */
	@Override
	public Optional<Enclosure> enclosure() {
		return Optional.of(new Enclosure("journal_" + this.imprint.number().orElse("projet") + ".json",
				"application/json", "Journal", this.seal.json()));
	}

	/**
	 * The time of the period, in minutes.
	 *
	 * @param used what was spent
	 * @param included what the package holds; none when every hour is invoiced
	 * @param carried what was left over from before
	 * @param overage what is beyond the package
	 * @param source the ledger rows behind it
	 */
	public record Time(int used, Optional<Integer> included, int carried, int overage, String source) {
	}

	/**
	 * The time of one area.
	 *
	 * @param label its name
	 * @param pieces how many pieces were treated
	 * @param minutes the time spent
	 * @param percent the share of all time, 0 to 100
	 */
	public record Area(String label, int pieces, int minutes, int percent) {
	}

	/**
	 * One task done.
	 *
	 * @param day the day it was done
	 * @param label what it was
	 * @param result what came of it
	 * @param pieces how many pieces
	 * @param minutes the time spent
	 * @param source its reference in the ledger
	 */
	public record Work(LocalDate day, String label, String result, int pieces, int minutes, String source) {
	}

	/**
	 * One deadline.
	 *
	 * @param label what was due
	 * @param dueOn the day
	 * @param state « tenue », « manquée », « à venir »
	 */
	public record Deadline(String label, LocalDate dueOn, String state) {
	}

	/**
	 * Something the client was asked for.
	 *
	 * @param what what is missing
	 * @param since since when
	 * @param reminders how many reminders were sent
	 * @param impact what it holds up
	 */
	public record Waiting(String what, LocalDate since, int reminders, String impact) {
	}

	/**
	 * The end of the client's journal.
	 *
	 * @param events how many events it had
	 * @param brief what people compare
	 * @param json what programs compare
	 */
	public record Seal(int events, String brief, String json) {
	}

	/**
	 * One more figure.
	 *
	 * @param name what it measures
	 * @param value as printed
	 * @param source the rows behind it
	 */
	public record Indicator(String name, String value, String source) {
	}

}
