package fr.intendance.mail;

import java.util.stream.Stream;

/**
 * A mail as it may look in life; at least one for each template, found by
 * {@link MailTemplateTest}.
 */
public interface MailFixture {

	MailView view();

	/** Each way that the template can turn, where one record does not show it all. */
	default Stream<MailView> views() {
		return Stream.of(view());
	}

}
