package fr.intendance.firstcontact;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How ready a client is to delegate.
 *
 * @param findings what each rule that fired says
 */
public record Readiness(List<Finding> findings) {

	public Readiness {
		findings = List.copyOf(findings);
	}

	/** The sum of the points of all findings. */
	public int score() {
		return this.findings.stream().mapToInt(Finding::points).sum();
	}

	/**
	 * The sentences about what the client can still prepare: those that earned nothing.
	 */
	public List<String> homework() {
		return this.findings.stream().filter((finding) -> finding.points() <= 0).map(Finding::sentence).toList();
	}

	/** As it stands in its column: a finding a line. */
	String toRow() {
		return this.findings.stream()
			.map((finding) -> finding.points() + " " + finding.sentence())
			.collect(Collectors.joining("\n"));
	}

	static Readiness ofRow(String row) {
		return new Readiness(row.lines().map(Finding::ofRow).toList());
	}

	/**
	 * What one rule says.
	 *
	 * @param points what it adds to the score
	 * @param sentence to the client, in French
	 */
	public record Finding(int points, String sentence) {

		private static Finding ofRow(String line) {
			String[] parts = line.split(" ", 2);
			return new Finding(Integer.parseInt(parts[0]), parts[1]);
		}

	}

}
