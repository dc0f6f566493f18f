package fr.intendance.transparency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.processing.Officer;

/**
 * The register of processing as it is printed.
 *
 * @param imprint its day and who keeps it
 * @param officer the data protection officer of the firm, if it named one
 * @param clients on whose behalf it works
 * @param onBehalf what is done for them
 * @param own what it decides itself
 * @param transfers where data go beyond the European Economic Area, in words
 * @param others who else touches the data
 * @param measures what protects them
 */
public record RegisterView(Imprint imprint, Optional<Officer> officer, List<Controller> clients, List<Line> onBehalf,
		List<Line> own, String transfers, List<Other> others, List<String> measures) implements DocumentView {

	/**
	 * A controller.
	 *
	 * @param company who it is
	 * @param contact who speaks for it, and where to write
	 * @param contract its number
	 * @param since the first day of service, in Paris
	 * @param services what is done, in words
	 */
	public record Controller(String company, String contact, String contract, LocalDate since, String services) {

		/** Names nobody. */
		@Override
		public String toString() {
			return "Controller";
		}

	}

	/** A processing, each part in words. */
	public record Line(String title, String purposes, String people, String data, String retention, String recipients) {
	}

	/**
	 * A sub-processor.
	 *
	 * @param company who it is
	 * @param what what it does, where, by which ground
	 */
	public record Other(String company, String what) {
	}

}
