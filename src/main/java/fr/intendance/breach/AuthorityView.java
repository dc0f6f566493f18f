package fr.intendance.breach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.processing.Officer;

/**
 * What somebody types into the form of the authority.
 *
 * @param imprint date and issuer, who is the controller
 * @param known what is known
 * @param officer the data protection officer of the firm, if it named one
 * @param due until when the authority is to be told, UTC
 * @param late whether that has passed, so that the reasons are to be given (art. 33(1))
 * @param toldAt when it was told, UTC, if it was
 * @param people whether the people are to be told too (art. 34)
 * @param clients which other controllers are touched
 */
public record AuthorityView(Imprint imprint, BreachFacts known, Optional<Officer> officer, Instant due, boolean late,
		Optional<Instant> toldAt, boolean people, List<Controller> clients) implements DocumentView {

	/**
	 * A client whose data are touched.
	 *
	 * @param company who it is
	 * @param toldAt when it was told, UTC, if it was
	 */
	public record Controller(String company, Optional<Instant> toldAt) {
	}

}
