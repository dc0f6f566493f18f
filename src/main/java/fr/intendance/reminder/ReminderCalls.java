package fr.intendance.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import fr.intendance.client.FreeText;
import fr.intendance.client.Timeline;
import fr.intendance.engine.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has clients called who do not answer mails, and writes down what came of it. */
@Service
@Transactional
public class ReminderCalls {

	private final ReminderCallRepository calls;

	private final AwaitedRepository awaited;

	private final List<Missing> missing;

	private final Promises promises;

	private final Objections objections;

	private final Timeline timeline;

	private final Clock clock;

	ReminderCalls(ReminderCallRepository calls, AwaitedRepository awaited, List<Missing> missing, Promises promises,
			Objections objections, Timeline timeline, Clock clock) {
		this.calls = calls;
		this.awaited = awaited;
		this.missing = missing;
		this.promises = promises;
		this.objections = objections;
		this.timeline = timeline;
		this.clock = clock;
	}

	/**
	 * @param key its business key
	 * @throws Refused 404 if there is none
	 */
	@Transactional(readOnly = true)
	public ReminderCall get(String key) {
		return this.calls.findById(key)
			.orElseThrow(() -> Refused.unknown("Cet appel n’existe plus : rechargez la page."));
	}

	/** The answer that a call is about. */
	@Transactional(readOnly = true)
	public Awaited awaited(ReminderCall call) {
		return this.awaited.findById(call.awaited()).orElseThrow();
	}

	/** What exactly is missing, in French, for whoever calls. */
	@Transactional(readOnly = true)
	public List<String> missing(ReminderCall call) {
		Ladder ladder = awaited(call).ladder();
		return this.missing.stream()
			.filter((one) -> one.ladder() == ladder)
			.flatMap((one) -> one.of(call.awaited(), Locale.FRENCH).stream())
			.toList();
	}

	/**
	 * Somebody called.
	 * @param day by when the client answers, where they said so
	 * @param by the user who called
	 * @throws Refused 400 naming {@code outcome} or {@code day}; 409 if it is not to be
	 * made any more
	 */
	public void made(String key, ReminderCall.Outcome outcome, LocalDate day, FreeText notes, String by) {
		ReminderCall call = get(key);
		if (outcome == ReminderCall.Outcome.OVERTAKEN
				|| (outcome == ReminderCall.Outcome.OBJECTED && !awaited(call).ladder().isBeforeContract())) {
			throw Refused.invalid("outcome", (outcome == ReminderCall.Outcome.OBJECTED)
					? "Le contrat est conclu : ce client ne peut pas s’opposer à ces relances. Notez ce qu’il demande, et mettez-les en pause au dossier."
					: "Choisissez une des réponses proposées.");
		}
		call.made(outcome, notes, by, this.clock.instant());
		this.calls.save(call);
		this.timeline.record(call.engagement(), "reminder.called." + outcome.name().toLowerCase(Locale.ROOT),
				awaited(call).ladder().code(), notes);
		if (outcome == ReminderCall.Outcome.PROMISED) {
			this.promises.promise(call.awaited(), day);
		}
		if (outcome == ReminderCall.Outcome.OBJECTED) {
			this.objections.object(call.engagement());
		}
	}

}
