package fr.intendance.document;

import java.util.List;
import java.util.function.Consumer;

/**
 * A class of data that goes by itself when its term is over, and where in a module's own
 * tables it stands; whoever ends terms asks all modules at once. A module declares one as
 * a bean for each table.
 *
 * @param code a code that pages put into words, such as {@code codes}
 * @param term the key of its period in {@code law/retention.csv}
 * @param table one of the module's, called {@code x} in all that follows
 * @param engagement an expression for the reference; {@code ''} where it belongs to none
 * @param since an expression for the moment at which the term begins; null before that
 * @param condition which of the rows
 * @param deletions statements that end it, in which {@code %s} stands for what is over;
 * none where a run of the module's own does
 * @param outside the columns that name what stands outside of the database, the last one
 * the name, if anything does
 * @param told is told what stood outside, once the rows are gone
 */
public record KeptRows(String code, String term, String table, String engagement, String since, String condition,
		List<String> deletions, String outside, Consumer<List<String>> told) {

	private static final String NONE = "''";

	/** Rows that are deleted. */
	public static KeptRows of(String code, String term, String table, String engagement, String since) {
		return new KeptRows(code, term, table, engagement, since, "1 = 1",
				List.of("delete from " + table + " x where %s"), "", (names) -> {
				});
	}

	/** Rows that belong to no engagement and are deleted. */
	public static KeptRows ofNobody(String code, String term, String table, String since) {
		return of(code, term, table, NONE, since);
	}

	/** Only some of them. */
	public KeptRows where(String condition) {
		return new KeptRows(this.code, this.term, this.table, this.engagement, this.since, condition, this.deletions,
				this.outside, this.told);
	}

	/** Ended otherwise; without any statement somebody else ends them. */
	public KeptRows endedBy(String... deletions) {
		return new KeptRows(this.code, this.term, this.table, this.engagement, this.since, this.condition,
				List.of(deletions), this.outside, this.told);
	}

	/** With something outside of the database. */
	public KeptRows telling(String outside, Consumer<List<String>> told) {
		return new KeptRows(this.code, this.term, this.table, this.engagement, this.since, this.condition,
				this.deletions, outside, told);
	}

	/** Whether each belongs to an engagement. */
	public boolean isSomebodys() {
		return !this.engagement.equals(NONE);
	}

	/** Whether something stands outside of the database. */
	public boolean isOutsideToo() {
		return !this.outside.isEmpty();
	}

	/** Whether it goes by the statements here. */
	public boolean endsHere() {
		return !this.deletions.isEmpty();
	}

}
