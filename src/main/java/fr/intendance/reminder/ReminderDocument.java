package fr.intendance.reminder;

import fr.intendance.document.DocumentTemplate;

/** The documents about reminders. */
final class ReminderDocument {

	/** What was sent, when, to whom, what the server said, why it stopped. */
	static final DocumentTemplate PROOF = new DocumentTemplate("document/reminder-proof", ReminderProofView.class,
			"RR");

	private ReminderDocument() {
	}

}
