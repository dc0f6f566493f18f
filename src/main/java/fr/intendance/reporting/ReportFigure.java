package fr.intendance.reporting;

/**
 * A figure of a report as its reader reads it.
 *
 * @param code names it; the rows behind it are the {@link ReportSource}s of that figure,
 * or of one that begins with it
 * @param text in the language of the reader
 * @param contestable whether it is a line that the client may contest under that code
 */
public record ReportFigure(String code, String text, boolean contestable) {

	/** Whether a row stands behind it. */
	public boolean isFrom(ReportSource source) {
		return source.figure().equals(this.code) || source.figure().startsWith(this.code + ".");
	}

}
