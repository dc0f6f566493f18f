package fr.intendance.desk;

import java.util.Set;

import fr.intendance.desk.AnswerForm.Given;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes an answer down as a whole, or nothing at all. */
@Component
class WholeAnswer {

	private static final Set<String> KNOWN = Set.of("_csrf", "file");

	@Transactional
	void write(AnswerForm.Recording recording, Given given) {
		recording.record(given);
		given.values().refuseUnread(KNOWN);
	}

}
