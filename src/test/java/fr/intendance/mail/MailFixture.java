package fr.intendance.mail;

/**
 * A mail as it may look in life; at least one for each template, found by
 * {@link MailTemplateTest}.
 */
public interface MailFixture {

	MailView view();

}
