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
 * @param formula how the firm sells its time to them
 * @param temper how the work with them goes
 */
record Part(String company, String contact, String email, String phone, @DefaultValue("gérante") String capacity,
		String message, @DefaultValue("site internet") String source, @DefaultValue("") String by,
		@DefaultValue("craft") String needs, @DefaultValue Map<String, String> answers, Scene upTo,
		@DefaultValue List<Scene> then, @DefaultValue("1") int since, @DefaultValue("2") int callIn,
		@DefaultValue("0") int months, @DefaultValue("PACKAGE") String formula, @DefaultValue("STEADY") Temper temper) {

	/** How the work with a client under contract goes. */
	enum Temper {

		/** All is done in time, the client agrees to each report. */
		STEADY,
		/** The newest report has not been read. */
		UNREAD,
		/** The newest report was sent late, the client has not answered. */
		SENT,
		/** The client contests a line of the newest report. */
		CONTESTING,
		/** Work of last month is still to be done. */
		BEHIND,
		/** They left a few days ago, and get everything back. */
		LEAVING

	}

	List<Scene> scenes() {
		return Stream.concat(this.upTo.path().stream(), this.then.stream()).toList();
	}

	/** Who of the firm looks after them. */
	String staff() {
		return this.by.equals("assistant") ? this.by : "manager";
	}

}
