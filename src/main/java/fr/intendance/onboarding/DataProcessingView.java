package fr.intendance.onboarding;

import java.util.List;

import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.Party;
import fr.intendance.document.Signatory;

/**
 * What a data-processing agreement shows (GDPR art. 28).
 *
 * @param imprint its number, date and issuer
 * @param client the controller
 * @param signatory who signs for the client
 * @param contract the number of the contract that it goes with
 * @param processings annex A: one row per chosen service, then what every client needs
 * @param measures annex B, the security measures
 * @param subProcessors annex C
 * @param contacts annex D, whom to reach for what
 * @param storage where the data are kept
 * @param breachHours hours in which a breach is told
 * @param objectionDays calendar days to object to a new sub-processor
 * @param returnDays calendar days for return or deletion at the end
 */
public record DataProcessingView(Imprint imprint, Party client, Signatory signatory, String contract,
		List<Processing> processings, List<String> measures, List<SubProcessor> subProcessors,
		List<ContactPoint> contacts, String storage, int breachHours, int objectionDays,
		int returnDays) implements DocumentView {

	/**
	 * What is done with which data.
	 *
	 * @param service the chosen service
	 * @param purpose what the data are processed for
	 * @param data the kinds of data
	 * @param persons the kinds of persons
	 * @param retention how long
	 */
	public record Processing(String service, String purpose, String data, String persons, String retention) {
	}

	/**
	 * Who else touches the data.
	 *
	 * @param name the company
	 * @param service what it does
	 * @param place country or region of storage
	 */
	public record SubProcessor(String name, String service, String place) {
	}

	/**
	 * Whom to reach.
	 *
	 * @param subject for what
	 * @param address as printed
	 */
	public record ContactPoint(String subject, String address) {
	}

}
