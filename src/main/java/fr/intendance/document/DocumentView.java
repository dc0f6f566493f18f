package fr.intendance.document;

/**
 * The one record that a document template is filled with.
 */
public interface DocumentView {

	/** Who issues the document, when, under which number. */
	Imprint imprint();

}
