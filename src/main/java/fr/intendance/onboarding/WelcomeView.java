package fr.intendance.onboarding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.calendar.Closing;
import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.Party;

/**
 * What the welcome sheet of a client whose service begins shows. It repeats what was
 * agreed and promises nothing more.
 *
 * @param imprint its number, date and issuer
 * @param client whom it welcomes
 * @param contact the person who is written to
 * @param contract the number of the contract
 * @param startsOn the first day of service
 * @param services what the firm does
 * @param opening how and when the firm is reached
 * @param accesses what the client delegated, a line each
 * @param rhythm what is sent when
 * @param vigilance whether the attestation of vigilance is due every six months (C. trav.
 * D8222-5)
 */
public record WelcomeView(Imprint imprint, Party client, String contact, String contract, LocalDate startsOn,
		List<String> services, Opening opening, List<String> accesses, Rhythm rhythm,
		boolean vigilance) implements DocumentView {

	/**
	 * When the firm is reached.
	 *
	 * @param windows the hours of each working day, such as « 9 h » to « 12 h »
	 * @param closings when it is closed in the year to come
	 */
	public record Opening(List<Window> windows, List<Closing> closings) {
	}

	/**
	 * Hours without a break, as people of the language read them.
	 *
	 * @param opens when it opens
	 * @param closes when it closes
	 */
	public record Window(String opens, String closes) {
	}

	/**
	 * What is sent when.
	 *
	 * @param reportWorkingDay the working day of the month on which the report is due
	 * @param firstReport the day by which the first one comes
	 * @param tacitDays calendar days after which a report counts as agreed, if so
	 * @param answerDays working days in which the client answers
	 * @param paymentDays days from invoice to payment
	 */
	public record Rhythm(int reportWorkingDay, LocalDate firstReport, Optional<Integer> tacitDays, int answerDays,
			int paymentDays) {
	}

}
