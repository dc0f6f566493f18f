package fr.intendance.offboarding;

import java.time.LocalDate;
import java.util.List;

/**
 * The first page of a reversibility pack.
 *
 * @param reference the engagement
 * @param company whose it is
 * @param firm who hands it back
 * @param madeOn on which day
 * @param papers the issued documents
 * @param pieces what the client had handed over
 * @param entries how many lines the ledger has
 * @param minutes the time in it
 * @param open what is not finished
 */
public record PackIndex(String reference, String company, String firm, LocalDate madeOn, List<Item> papers,
		List<Item> pieces, int entries, long minutes, List<OpenItem> open) {

	/**
	 * A file of the pack.
	 *
	 * @param label what it is
	 * @param path where it is
	 * @param on from which day, in words
	 */
	public record Item(String label, String path, String on) {
	}

}
