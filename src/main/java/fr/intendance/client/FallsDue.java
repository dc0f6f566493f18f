package fr.intendance.client;

/**
 * What of a module falls due, and where in its own tables the dates stand; the agenda
 * asks them all at once. A module declares one as a bean for each kind.
 *
 * @param kind a code that pages put into words, such as {@code quote-expiry}
 * @param table one of the module's
 * @param engagement the column with the reference; {@code ''} for what is the firm's own
 * @param about an expression for what it is, a code; {@code ''} where the kind says it
 * @param date the column with the date
 * @param wholeDay whether that is a day in Paris; a moment otherwise
 * @param condition which of the rows are still to come
 */
public record FallsDue(String kind, String table, String engagement, String about, String date, boolean wholeDay,
		String condition) {

	/** Something that falls due on a day in Paris. */
	public static FallsDue onDay(String kind, String table, String engagement, String date, String condition) {
		return new FallsDue(kind, table, engagement, "''", date, true, condition);
	}

	/** Something that falls due at a moment. */
	public static FallsDue atMoment(String kind, String table, String about, String date, String condition) {
		return new FallsDue(kind, table, table.equals("engagement") ? "reference" : "engagement", about, date, false,
				condition);
	}

	/** Something of the firm's own, which only who sees all clients sees. */
	public static FallsDue ofTheFirm(String kind, String table, String about, String date, String condition) {
		return new FallsDue(kind, table, "''", about, date, false, condition);
	}

	/** As one part of the statement that all kinds share. */
	String sql(Sight sight) {
		String moment = this.wholeDay ? "cast(null as timestamp with time zone)" : this.date;
		String day = this.wholeDay ? this.date : "cast(null as date)";
		String within = this.wholeDay ? this.date + " between :first and :last"
				: "%1$s >= :from and %1$s < :until".formatted(this.date);
		return "select '%s' as kind, %s as due_for, %s as due_about, %s as due_at, %s as due_on from %s where %s and %s and %s"
			.formatted(this.kind, this.engagement, this.about, moment, day, this.table, within, this.condition,
					sight.ofEngagements(this.engagement));
	}

}
