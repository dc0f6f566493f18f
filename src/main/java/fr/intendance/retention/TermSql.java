package fr.intendance.retention;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.intendance.document.KeptRows;

/** The statements that find what is over, the same on both databases. */
final class TermSql {

	private static final String HELD = " from engagement e join retention_hold h on h.client = e.client_id"
			+ " where h.released_at is null and h.until_on >= :today";

	private TermSql() {
	}

	/**
	 * What is over before {@code :before0} and so on, for each class and engagement: one
	 * statement, however many classes there are.
	 */
	static String preview(List<KeptRows> all) {
		String parts = IntStream.range(0, all.size())
			.mapToObj((place) -> part(all.get(place), place))
			.collect(Collectors.joining(" union all "));
		return "select d.kept_class, d.kept_for, d.kept_count, d.kept_first, d.kept_last, h.until_on from (" + parts
				+ ") d left join (select e.reference, max(h.until_on) as until_on" + HELD
				+ " group by e.reference) h on h.reference = d.kept_for";
	}

	private static String part(KeptRows one, int place) {
		return ("select %2$d as kept_class, y.kept_for, count(*) as kept_count, min(y.kept_since) as kept_first,"
				+ " max(y.kept_since) as kept_last from (select %3$s as kept_for, %4$s as kept_since from %1$s x where %5$s) y"
				+ " where y.kept_since < :before%2$d group by y.kept_for")
			.formatted(one.table(), place, one.engagement(), one.since(), one.condition());
	}

	/** What is over before {@code :before} and that nobody holds back. */
	static String over(KeptRows one) {
		String over = "(" + one.condition() + ") and " + one.since() + " < :before";
		return one.isSomebodys() ? over + " and " + one.engagement() + " not in (select e.reference" + HELD + ")"
				: over;
	}

}
