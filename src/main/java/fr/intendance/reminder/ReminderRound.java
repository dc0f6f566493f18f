package fr.intendance.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.intendance.client.Contact;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Timeline;
import fr.intendance.reminder.LadderSteps.Step;

import org.springframework.stereotype.Component;

/**
 * Reminds a contact of all that is due, in one mail, and then leaves them in peace for 48
 * hours, whatever process or engagement would remind them.
 */
@Component
class ReminderRound {

	private final AwaitedRepository awaited;

	private final LadderSteps steps;

	private final ReminderPost post;

	private final RemindedAddresses addresses;

	private final ObjectionRows objections;

	private final Planning planning;

	private final Pauses pauses;

	private final Engagements engagements;

	private final Timeline timeline;

	private final Clock clock;

	ReminderRound(AwaitedRepository awaited, LadderSteps steps, ReminderPost post,
			RemindedAddresses addresses, ObjectionRows objections, Planning planning, Pauses pauses,
			Engagements engagements, Timeline timeline, Clock clock) {
		this.awaited = awaited;
		this.steps = steps;
		this.post = post;
		this.addresses = addresses;
		this.objections = objections;
		this.planning = planning;
		this.pauses = pauses;
		this.engagements = engagements;
		this.timeline = timeline;
		this.clock = clock;
	}

	/**
	 * Reminds of one answer, and of all others that this contact owes by now.
	 * @return until when they are left in peace, if they were reminded a short time ago
	 */
	Optional<Instant> remind(Awaited one, Step step) {
		Instant now = this.clock.instant();
		Engagement engagement = this.engagements.get(new EngagementReference(one.engagement()));
		Contact contact = this.engagements.contact(engagement);
		if (one.ladder().isBeforeContract() && this.objections.stands(contact.email())) {
			one.reminded(step.number());
			return Optional.empty();
		}
		Optional<Instant> rest = this.addresses.lock(contact.email()).filter(now::isBefore);
		if (rest.isEmpty()) {
			List<DueReminder> all = new ArrayList<>(List.of(new DueReminder(one, step.number(), engagement)));
			all.addAll(others(contact, one.key(), Duration.ZERO));
			write(contact, all);
			this.addresses.reminded(contact.email(), now);
		}
		return rest;
	}

	/**
	 * What a contact owes soon, to be said in a mail that goes anyway; they are not
	 * reminded of it again for a while.
	 */
	List<SeveralRemindersMail.Item> carry(EngagementReference reference) {
		Instant now = this.clock.instant();
		Contact contact = this.engagements.contact(this.engagements.get(reference));
		this.addresses.lock(contact.email());
		List<DueReminder> due = others(contact, "", RemindedAddresses.REST);
		mark(due);
		this.addresses.reminded(contact.email(), now);
		return due.stream().map((one) -> this.post.item(one, contact.language())).toList();
	}

	/** Writes anew of what is left of a mail that did not leave. */
	void writeAnew(Contact contact, List<DueReminder> left) {
		this.addresses.lock(contact.email());
		this.addresses.notReminded(contact.email());
		if (!left.isEmpty()) {
			write(contact, left);
			this.addresses.reminded(contact.email(), this.clock.instant());
		}
	}

	private void write(Contact contact, List<DueReminder> due) {
		this.post.send(contact, due);
		mark(due);
	}

	private void mark(List<DueReminder> due) {
		Map<String, List<Step>> left = this.steps.after(due.stream().map(DueReminder::awaited).toList());
		for (DueReminder one : due) {
			one.awaited().reminded(one.step());
			this.planning.told(one.awaited(), this.planning.plan(one.awaited(), left.get(one.awaited().key())));
			this.timeline.record(one.engagement().reference(), "reminder.sent", one.awaited().ladder().code());
		}
	}

	private List<DueReminder> others(Contact contact, String but, Duration soon) {
		Instant now = this.clock.instant();
		boolean objected = this.objections.stands(contact.email());
		Map<String, Engagement> theirs = this.engagements.sharing(contact.email())
			.stream()
			.collect(Collectors.toMap((one) -> one.reference().value(), Function.identity()));
		List<Awaited> open = this.awaited.findByEngagementInAndStoppedAtIsNull(theirs.keySet())
			.stream()
			.filter((one) -> !one.key().equals(but) && !one.isHeld(now)
					&& !(objected && one.ladder().isBeforeContract()))
			.toList();
		Map<String, List<Step>> steps = this.steps.after(open);
		return open.stream()
			.sorted(Comparator.comparing(Awaited::since))
			.flatMap((one) -> LadderSteps.latestDue(steps.get(one.key()), now.plus(soon))
				.map((step) -> new DueReminder(one, step.number(), theirs.get(one.engagement())))
				.stream())
			.filter((one) -> !this.pauses.hold(one.engagement().reference()))
			.toList();
	}

}
