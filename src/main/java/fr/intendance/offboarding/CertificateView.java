package fr.intendance.offboarding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.Party;

/**
 * What the certificate of the end says.
 *
 * @param imprint its number, date and issuer
 * @param client the other party
 * @param reference the engagement
 * @param contract the number of the contract, if one was in force
 * @param withdrawn whether the client withdrew within the legal days
 * @param lastDay the last day
 * @param accesses what was revoked
 * @param pack what was handed back
 * @param deletedOn when the copies were deleted
 * @param kept what is kept by agreement besides what the law asks for
 * @param openItems how many things were not finished
 */
public record CertificateView(Imprint imprint, Party client, String reference, Optional<String> contract,
		boolean withdrawn, LocalDate lastDay, List<Access> accesses, HandedBack pack, LocalDate deletedOn,
		Optional<String> kept, int openItems) implements DocumentView {

	/**
	 * An access that opens nothing any more.
	 *
	 * @param label what people call it
	 * @param revokedOn on which day
	 * @param by the user who did it
	 */
	public record Access(String label, LocalDate revokedOn, String by) {
	}

	/**
	 * The reversibility pack.
	 *
	 * @param files how many files it holds
	 * @param sha256 its fingerprint
	 * @param handedOverOn on which day it was handed over
	 * @param receivedOn when the client said that they have it, if they did
	 */
	public record HandedBack(int files, String sha256, LocalDate handedOverOn, Optional<LocalDate> receivedOn) {
	}

}
