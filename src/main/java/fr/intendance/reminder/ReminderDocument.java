package fr.intendance.reminder;

import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;

/** The documents about reminders. */
enum ReminderDocument implements DocumentTemplate {

	/** What was sent, when, to whom, what the server said, why it stopped. */
	PROOF;

	@Override
	public String template() {
		return "document/reminder-proof";
	}

	@Override
	public Class<? extends DocumentView> view() {
		return ReminderProofView.class;
	}

	@Override
	public String series() {
		return "RR";
	}

}
