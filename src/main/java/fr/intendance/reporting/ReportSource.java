package fr.intendance.reporting;

/**
 * A row behind a figure.
 *
 * @param figure which figure: {@code used}, {@code area.INVOICING}, {@code tasks.done},
 * {@code tasks.open}, {@code deadlines}, {@code waiting}, {@code invoiced}
 * @param kind of which kind the row is
 * @param source its id
 */
public record ReportSource(String figure, Kind kind, String source) {

	/** The kinds of rows. */
	public enum Kind {

		/** A ledger entry. */
		ENTRY,
		/** A task of the firm. */
		TASK,
		/** A user task in the engine's history. */
		HISTORY,
		/** An awaited answer. */
		AWAITED,
		/** The contract. */
		CONTRACT,
		/** What a contested line of an earlier report came to. */
		CORRECTION

	}

}
