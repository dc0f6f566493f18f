package fr.intendance.reminder;

import java.time.Clock;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Timeline;
import fr.intendance.client.Traces;

import org.springframework.stereotype.Component;

/** The calls that somebody of the firm is to make. */
@Component
class OpenCalls implements Traces {

	private final ReminderCallRepository calls;

	private final CallJourney journey;

	private final Timeline timeline;

	private final Clock clock;

	OpenCalls(ReminderCallRepository calls, CallJourney journey, Timeline timeline, Clock clock) {
		this.calls = calls;
		this.journey = journey;
		this.timeline = timeline;
		this.clock = clock;
	}

	/** Asks for a call; one that nobody made yet gives way to it. */
	void ask(DueReminder due) {
		Awaited awaited = due.awaited();
		EngagementReference reference = due.engagement().reference();
		overtake(awaited);
		ReminderCall call = this.calls
			.save(new ReminderCall(reference.key("C" + (this.calls.countByEngagement(reference.value()) + 1)),
					reference.value(), awaited.key(), awaited.lastStep(), this.clock.instant()));
		this.timeline.record(reference, "reminder.callDue", awaited.ladder().code());
		this.journey.callDue(call.key(), due.engagement().clientId());
	}

	/**
	 * Nobody is to call about this answer any more: the ladder stands where it stood
	 * before somebody was to.
	 */
	void takeBack(Awaited one) {
		overtake(one).ifPresent((call) -> one.takeBack(call.stepBefore()));
	}

	private Optional<ReminderCall> overtake(Awaited one) {
		Optional<ReminderCall> open = this.calls.findByAwaitedAndClosedAtIsNull(one.key());
		open.ifPresent((call) -> {
			call.overtaken(this.clock.instant());
			this.calls.save(call);
			this.journey.callOvertaken(call.key());
		});
		return open;
	}

	@Override
	public void erase(EngagementReference reference) {
		this.calls.findByEngagement(reference.value()).forEach((call) -> {
			if (call.outcome().isEmpty()) {
				this.journey.callOvertaken(call.key());
			}
			this.calls.delete(call);
		});
	}

}
