package fr.intendance.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Timeline;
import fr.intendance.mail.Outbox;
import fr.intendance.reminder.LadderSteps.Step;

import org.springframework.stereotype.Component;

/**
 * Takes back a reminder that was written and has not left, or a call that nobody made,
 * when what it speaks of is answered or waits; what else it speaks of is written anew.
 */
@Component
class UnsentReminders {

	private final AwaitedRepository awaited;

	private final LadderSteps steps;

	private final ReminderLetters letters;

	private final ReminderRound round;

	private final OpenCalls calls;

	private final Outbox outbox;

	private final Engagements engagements;

	private final Timeline timeline;

	UnsentReminders(AwaitedRepository awaited, LadderSteps steps, ReminderLetters letters, ReminderRound round,
			OpenCalls calls, Outbox outbox, Engagements engagements, Timeline timeline) {
		this.awaited = awaited;
		this.steps = steps;
		this.letters = letters;
		this.round = round;
		this.calls = calls;
		this.outbox = outbox;
		this.engagements = engagements;
		this.timeline = timeline;
	}

	/** Called before the answer is saved, whose ladder goes back by the step. */
	void takeBack(Awaited one) {
		if (one.lastStep() > 0) {
			this.calls.takeBack(one);
			this.letters.last(one.key())
				.filter(this.outbox::withdraw)
				.ifPresent((mail) -> takeBack(one, this.letters.of(mail)));
		}
	}

	private void takeBack(Awaited one, Map<String, Integer> before) {
		one.takeBack(before.get(one.key()));
		Engagement engagement = engagement(one);
		List<Awaited> others = StreamSupport.stream(this.awaited.findAllById(before.keySet()).spliterator(), false)
			.filter((other) -> other.isOpen() && !other.key().equals(one.key()))
			.toList();
		Map<String, List<Step>> steps = this.steps.after(others);
		List<DueReminder> left = new ArrayList<>();
		others.forEach((other) -> {
			left.add(new DueReminder(other, other.lastStep(), steps.get(other.key()), engagement(other)));
			other.takeBack(before.get(other.key()));
		});
		this.round.writeAnew(this.engagements.contact(engagement), left);
		this.timeline.record(engagement.reference(), "reminder.takenBack", one.ladder().code());
	}

	private Engagement engagement(Awaited one) {
		return this.engagements.get(new EngagementReference(one.engagement()));
	}

}
