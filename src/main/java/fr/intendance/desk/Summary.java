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
	 * @param title of what, or the code of its words
	 * @param facts line by line
	 */
	record Card(String title, List<Fact> facts) {

		/** In the words of who reads. */
		Card said(Words words) {
			return new Card(words.said(this.title), this.facts.stream().map((one) -> one.said(words)).toList());
		}

	}

	/**
	 * One line of it.
	 *
	 * @param label what it is about, or the code of its words
	 * @param value what is told
	 * @param href where more is to be read; empty if nowhere
	 */
	record Fact(String label, String value, String href) {

		private Fact said(Words words) {
			return new Fact(words.said(this.label), words.said(this.value), this.href);
		}

		static Fact of(String label, String value) {
			return new Fact(label, value, "");
		}

	}

}
