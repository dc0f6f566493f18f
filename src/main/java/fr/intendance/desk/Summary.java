package fr.intendance.desk;

import java.util.List;
import java.util.Optional;

import fr.intendance.client.EngagementReference;

/** What one stage has to tell about an engagement, once it has something to tell. */
interface Summary {

	Optional<Card> of(EngagementReference reference);

	/**
	 * What is told.
	 *
	 * @param title of what
	 * @param facts line by line
	 */
	record Card(String title, List<Fact> facts) {
	}

	/**
	 * One line of it.
	 *
	 * @param label what it is about
	 * @param value what is told
	 * @param href where more is to be read; empty if nowhere
	 */
	record Fact(String label, String value, String href) {

		static Fact of(String label, String value) {
			return new Fact(label, value, "");
		}

	}

}
