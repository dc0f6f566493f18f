package fr.intendance.document;

/**
 * A document as it may look in life; one for each kind, found by {@link TemplateTest}.
 */
public interface DocumentFixture {

	DocumentTemplate template();

	DocumentView view(Imprint imprint);

}
