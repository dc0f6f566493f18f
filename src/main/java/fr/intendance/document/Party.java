package fr.intendance.document;

import java.util.List;

/**
 * One of the two parties of a document, as printed. Lines that are empty are left out.
 *
 * @param name as it must be printed, « EI » included
 * @param legalStatus legal form, with capital and register for companies
 * @param address lines from the street to postal code and city
 * @param siret formatted
 * @param vatNumber the VAT number
 * @param email an address to write to
 * @param phone formatted
 */
public record Party(String name, String legalStatus, List<String> address, String siret, String vatNumber, String email,
		String phone) {

	/** Names nobody: parties may be persons, and this may end in a log. */
	@Override
	public String toString() {
		return "Party";
	}

}
