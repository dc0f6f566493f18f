package fr.intendance.document;

import java.util.Optional;

/**
 * The one record that a document template is filled with.
 */
public interface DocumentView {

	/** Who issues the document, when, under which number. */
	Imprint imprint();

	/** What programs find within the file, if there is something for them. */
	default Optional<Enclosure> enclosure() {
		return Optional.empty();
	}

}
