package fr.intendance.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One invented client and how far they have come.
 *
 * @param company the name of the company
 * @param contact who writes
 * @param email an address under {@code .example}, which nobody can own (RFC 2606)
 * @param phone a number that is kept free for fiction (ARCEP, 06 39 98)
 * @param capacity as what they sign
 * @param message what they write first
 * @param source where they heard of the firm
 * @param by the user who starts the journey; the public form if empty
 * @param needs the name of a list of {@link Cast#needs()}
 * @param answers what they answer otherwise than that list
 * @param upTo the last of the usual scenes
 * @param then what comes after it
 * @param since how many working days ago the last scene was
 * @param callIn in how many calendar days the booked call is; negative if it has passed
 * @param months since how many full months the contract is in force; 0 without one
 * @param startDay on which day of its month the service begins
 * @param met whether they sign where both have met, at the client's
 * @param seat who they are in law; unknown if null
 * @param formula how the firm sells its time to them
 * @param temper how the work with them goes
 */
record Part(String company, String contact, String email, String phone, @DefaultValue("gérante") String capacity,
		String message, @DefaultValue("site internet") String source, @DefaultValue("") String by,
		@DefaultValue("craft") String needs, @DefaultValue Map<String, String> answers, Scene upTo,
		@DefaultValue List<Scene> then, @DefaultValue("1") int since, @DefaultValue("2") int callIn,
		@DefaultValue("0") int months, @DefaultValue("1") int startDay, @DefaultValue("false") boolean met, Seat seat,
		@DefaultValue("PACKAGE") String formula, @DefaultValue("STEADY") Temper temper) {

	/**
	 * Who a client is in law. No such number is given out: those that begin like these
	 * are kept for bodies of the state.
	 *
	 * @param legalForm such as {@code SARL}
	 * @param siret a number whose keys are right
	 * @param street where they are
	 * @param postalCode five digits, whose first ones say where public holidays are
	 * @param city the town
	 */
	record Seat(String legalForm, String siret, String street, String postalCode, String city) {

		Map<String, String> answers() {
			return Map.of("legal-form", this.legalForm, "siret", this.siret, "street", this.street, "postal-code",
					this.postalCode, "city", this.city);
		}

	}

	/** How the work with a client under contract goes. */
	enum Temper {

		/**
		 * All is done in time, the client agrees to each report and lately asked for
		 * more.
		 */
		STEADY,
		/** After the first month there is nothing to do and nothing to report. */
		QUIET,
		/** The newest report has not been read. */
		UNREAD,
		/** The newest report was sent late, the client never answers. */
		SENT,
		/** The client contests a line of the newest report, and did of the first. */
		CONTESTING,
		/** Work of last month is still to be done. */
		BEHIND,
		/** They left a few days ago, and get everything back. */
		LEAVING,
		/** They left some weeks ago, and their file is closed. */
		GONE

	}

	List<Scene> scenes() {
		return Stream.concat(this.upTo.path().stream(), this.then.stream()).toList();
	}

	/** Who of the firm looks after them. */
	String staff() {
		return this.by.equals("assistant") ? this.by : "manager";
	}

}
