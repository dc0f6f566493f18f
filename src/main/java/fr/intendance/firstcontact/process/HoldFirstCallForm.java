package fr.intendance.firstcontact.process;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.Contact;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.PhoneNumber;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.OpenTask;
import fr.intendance.engine.Refused;
import fr.intendance.engine.TaskForm;
import fr.intendance.engine.Variable;
import fr.intendance.firstcontact.CallOutcome;
import fr.intendance.firstcontact.CallSignal;
import fr.intendance.firstcontact.CallSignals;
import fr.intendance.firstcontact.FirstCall;
import fr.intendance.firstcontact.FirstContacts;
import fr.intendance.firstcontact.NextStep;
import fr.intendance.firstcontact.Readiness;
import fr.intendance.firstcontact.SelfCheck;
import fr.intendance.firstcontact.SelfCheckAnswers;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The script of the first call and what came of it. */
@Component
class HoldFirstCallForm implements TaskForm {

	private final FirstContacts contacts;

	private final Engagements engagements;

	private final SelfCheck check;

	private final MessageSource words;

	HoldFirstCallForm(FirstContacts contacts, Engagements engagements, SelfCheck check, MessageSource words) {
		this.check = check;
		this.words = words;
		this.contacts = contacts;
		this.engagements = engagements;
	}

	@Override
	public String task() {
		return FirstContactModel.HOLD_FIRST_CALL;
	}

	@Override
	public Map<String, Object> shown(OpenTask task) {
		EngagementReference reference = EngagementReference.ofKey(task.businessKey());
		Engagement engagement = this.engagements.get(reference);
		Contact contact = this.engagements.contact(engagement);
		Map<String, Object> shown = new LinkedHashMap<>();
		shown.put("shownClient", this.engagements.client(engagement).company());
		shown.put("shownContact", contact.name().value() + ", " + contact.email().value());
		shown.put("shownPhone",
				Optional.ofNullable(contact.phone()).map(PhoneNumber::value).orElse("Aucun numéro donné"));
		shown.put("shownSlot",
				this.contacts.appointment(reference).map(FrenchDate::dateAndTime).orElse("Pas encore réservé"));
		shown.put("shownMessage", engagement.message().map(FreeText::value).orElse(""));
		shown.put("shownEarlier",
				this.contacts.earlierNotes(reference).stream().map(FreeText::value).collect(Collectors.joining("\n")));
		engagement.selfCheck().flatMap(SelfCheckAnswers::of).ifPresent((answers) -> shown.putAll(prefilled(answers)));
		return shown;
	}

	/** What they said before the call, for the call to correct. */
	private Map<String, Object> prefilled(SelfCheckAnswers answers) {
		Readiness readiness = this.check.of(answers, Locale.FRENCH).readiness();
		Map<String, Object> prefilled = new LinkedHashMap<>();
		prefilled.put("shownSelfCheck",
				Stream
					.concat(Stream.of(this.words.getMessage("firstCall.selfCheck", new Object[] { readiness.score() },
							Locale.FRENCH)), readiness.findings().stream().map((one) -> "- " + one.sentence()))
					.collect(Collectors.joining("\n")));
		answers.signals().heard().forEach((signal) -> prefilled.put(signal.field(), true));
		prefilled.put("backlogMonths", answers.backlogMonths());
		return prefilled;
	}

	@Override
	public Map<Variable<?>, Object> submitted(OpenTask task, FormValues values) {
		CallOutcome outcome = values.requiredChoice("outcome", CallOutcome.class);
		Optional<FreeText> reason = values.optionalText("reason", 1000).map(FreeText::new);
		if (outcome.needsReason() && reason.isEmpty()) {
			throw Refused.invalid("reason", "Indiquez le motif : il est repris dans le courrier.");
		}
		Optional<LocalDate> recontactOn = values.optionalDate("recontactOn")
			.filter((day) -> outcome == CallOutcome.NOT_YET);
		NextStep next = this.contacts.holdFirstCall(EngagementReference.ofKey(task.businessKey()),
				new FirstCall(signals(values), values.integer("backlogMonths", 0, 120), outcome, reason, recontactOn,
						values.optionalText("notes", 4000).map(FreeText::new)));
		return Map.of(FirstContactModel.CALL_OUTCOME, next.code());
	}

	private static CallSignals signals(FormValues values) {
		return new CallSignals(Arrays.stream(CallSignal.values())
			.filter((signal) -> values.yes(signal.field()))
			.collect(Collectors.toSet()));
	}

}
