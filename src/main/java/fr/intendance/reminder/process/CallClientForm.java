package fr.intendance.reminder.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.Contact;
import fr.intendance.client.Engagement;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.PhoneNumber;
import fr.intendance.engine.Actors;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.OpenTask;
import fr.intendance.engine.TaskForm;
import fr.intendance.engine.Variable;
import fr.intendance.reminder.Awaited;
import fr.intendance.reminder.ReminderCall;
import fr.intendance.reminder.ReminderCalls;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Whom to call, and what to say; what came of it. */
@Component
class CallClientForm implements TaskForm {

	private static final int NOTES_MAX = 1000;

	private final ReminderCalls calls;

	private final Engagements engagements;

	private final Actors actors;

	private final MessageSource messages;

	CallClientForm(ReminderCalls calls, Engagements engagements, Actors actors, MessageSource messages) {
		this.calls = calls;
		this.engagements = engagements;
		this.actors = actors;
		this.messages = messages;
	}

	@Override
	public String task() {
		return ReminderCallModel.CALL_CLIENT;
	}

	@Override
	public Map<String, Object> shown(OpenTask task) {
		ReminderCall call = this.calls.get(task.businessKey());
		Awaited awaited = this.calls.awaited(call);
		Engagement engagement = this.engagements.get(call.engagement());
		Contact contact = this.engagements.contact(engagement);
		List<String> missing = this.calls.missing(call);
		Map<String, Object> shown = new HashMap<>();
		shown.put("shownClient", this.engagements.client(engagement).company());
		shown.put("shownContact", contact.name().value());
		shown.put("shownPhone", Optional.ofNullable(contact.phone()).map(PhoneNumber::value).orElse(""));
		shown.put("shownAwaited", message("reminder.what." + awaited.ladder().code()));
		shown.put("shownSince", FrenchDate.date(awaited.since()));
		shown.put("shownUntil", FrenchDate.date(awaited.endsAt()));
		shown.put("shownMissing", missing.isEmpty() ? "" : "– " + String.join("\n– ", missing));
		shown.put("shownScript", message("reminder.script." + awaited.ladder().code()));
		shown.put("shownReference", call.engagement().value());
		return shown;
	}

	@Override
	public Map<Variable<?>, Object> submitted(OpenTask task, FormValues values) {
		ReminderCall.Outcome outcome = values.requiredChoice("outcome", ReminderCall.Outcome.class);
		LocalDate day = (outcome == ReminderCall.Outcome.PROMISED) ? values.requiredDate("day")
				: values.optionalDate("day").orElse(null);
		this.calls.made(task.businessKey(), outcome, day,
				new FreeText(values.optionalText("notes", NOTES_MAX).orElse("")), this.actors.required().id());
		return Map.of();
	}

	private String message(String code) {
		return this.messages.getMessage(code, null, Locale.FRENCH);
	}

}
