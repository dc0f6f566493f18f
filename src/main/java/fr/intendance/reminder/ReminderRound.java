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

import fr.intendance.calendar.OpeningHours;
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

	private final OpenCalls calls;

	private final RemindedAddresses addresses;

	private final ObjectionRows objections;

	private final Planning planning;

	private final Pauses pauses;

	private final Engagements engagements;

	private final Timeline timeline;

	private final Clock clock;

	ReminderRound(AwaitedRepository awaited, LadderSteps steps, ReminderPost post, OpenCalls calls,
			RemindedAddresses addresses, ObjectionRows objections, Planning planning, Pauses pauses,
			Engagements engagements, Timeline timeline, Clock clock) {
		this.awaited = awaited;
		this.steps = steps;
		this.post = post;
		this.calls = calls;
		this.addresses = addresses;
		this.objections = objections;
		this.planning = planning;
		this.pauses = pauses;
		this.engagements = engagements;
		this.timeline = timeline;
		this.clock = clock;
	}

	/**
	 * Reminds of one answer, and of all others that this contact owes by now, unless they
	 * objected or were reminded a short time ago.
	 * @param left the steps that are still to come
	 * @param hours in which they may be written to
	 * @return when the answer is looked at next
	 */
	Instant remind(Awaited one, Step step, List<Step> left, OpeningHours hours) {
		Instant now = this.clock.instant();
		Engagement engagement = this.engagements.get(new EngagementReference(one.engagement()));
		Contact contact = this.engagements.contact(engagement);
		boolean objected = this.objections.stands(contact.email());
		if (objected && one.ladder().isBeforeContract()) {
			one.reminded(step.number());
			return this.planning.told(one, this.planning.plan(one, left));
		}
		DueReminder due = new DueReminder(one, step.number(), left, engagement);
		if (step.channel() == Channel.PHONE && contact.phone() != null) {
			this.calls.ask(due);
			one.reminded(step.number());
			return this.planning.told(one, this.planning.plan(one, left));
		}
		Optional<Instant> rest = this.addresses.lock(contact.email()).filter(now::isBefore);
		if (rest.isPresent()) {
			return this.planning.told(one, this.planning.at(one, hours.nextOpening(rest.get())));
		}
		List<DueReminder> all = new ArrayList<>(List.of(due));
		all.addAll(others(contact, objected, one.key(), Duration.ZERO));
		write(contact, all);
		this.addresses.reminded(contact.email(), now);
		return one.nextAt().orElseThrow();
	}

	/**
	 * What a contact owes soon, to be said in a mail that goes anyway; they are not
	 * reminded of it again for a while.
	 */
	CarriedReminders carry(EngagementReference reference) {
		Instant now = this.clock.instant();
		Contact contact = this.engagements.contact(this.engagements.get(reference));
		this.addresses.lock(contact.email());
		List<DueReminder> due = others(contact, this.objections.stands(contact.email()), "", RemindedAddresses.REST);
		CarriedReminders carried = new CarriedReminders(
				due.stream().map((one) -> this.post.item(one, contact.language())).toList(), due.stream()
					.collect(Collectors.toMap((one) -> one.awaited().key(), (one) -> one.awaited().lastStep())));
		mark(due);
		this.addresses.reminded(contact.email(), now);
		return carried;
	}

	void carried(CarriedReminders carried, long mail) {
		this.post.carried(carried, mail);
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
		for (DueReminder one : due) {
			one.awaited().reminded(one.step());
			this.planning.told(one.awaited(), this.planning.plan(one.awaited(), one.left()));
			this.timeline.record(one.engagement().reference(), "reminder.sent", one.awaited().ladder().code());
		}
	}

	private List<DueReminder> others(Contact contact, boolean objected, String but, Duration soon) {
		Instant now = this.clock.instant();
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
				.filter((step) -> step.channel() == Channel.MAIL)
				.map((step) -> new DueReminder(one, step.number(), steps.get(one.key()), theirs.get(one.engagement())))
				.stream())
			.filter((one) -> !this.pauses.hold(one.engagement().reference()))
			.toList();
	}

}
