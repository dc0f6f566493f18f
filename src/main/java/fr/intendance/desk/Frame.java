package fr.intendance.desk;

import java.util.Optional;

/**
 * What surrounds every page of the desk.
 *
 * @param path where the page is, to mark it in the navigation
 * @param page where it is read again, in the other language
 * @param user who is signed in
 * @param manager whether they see all clients, the mailbox and Cockpit
 * @param csrfName the hidden field of every form
 * @param csrfToken its value
 * @param progress what a new firm does next, while it takes its first steps
 * @param refusedField the field that was refused, if one was
 * @param refusal why something was refused, if it was
 */
record Frame(String path, String page, String user, boolean manager, String csrfName, String csrfToken,
		Optional<FirstSteps.Progress> progress, Optional<String> refusedField, Optional<String> refusal) {
}
