package fr.intendance.reminder;

import java.time.Clock;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Timeline;
import fr.intendance.mail.EmailAddress;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who objected to being reminded of what they have not ordered yet (CPCE art. L34-5, GDPR
 * art. 21): kept for ever, also when all else about them is erased, so no name is kept.
 */
@Service
@Transactional
public class Objections {

	private final ObjectionRows rows;

	private final Engagements engagements;

	private final AwaitedRepository awaited;

	private final UnsentReminders unsent;

	private final Planning planning;

	private final Timeline timeline;

	private final Clock clock;

	Objections(ObjectionRows rows, Engagements engagements, AwaitedRepository awaited, UnsentReminders unsent,
			Planning planning, Timeline timeline, Clock clock) {
		this.rows = rows;
		this.engagements = engagements;
		this.awaited = awaited;
		this.unsent = unsent;
		this.planning = planning;
		this.timeline = timeline;
		this.clock = clock;
	}

	/** Whether nobody may be reminded at this address of what they have not ordered. */
	@Transactional(readOnly = true)
	public boolean stands(EmailAddress address) {
		return this.rows.stands(address);
	}

	/**
	 * The contact of an engagement objects, for all engagements of theirs; a second time
	 * changes nothing.
	 */
	public void object(EngagementReference reference) {
		EmailAddress address = this.engagements.contact(this.engagements.get(reference)).email();
		if (stands(address)) {
			return;
		}
		this.rows.add(address, this.clock.instant());
		this.timeline.record(reference, "reminder.objected");
		this.awaited
			.findByEngagementInAndStoppedAtIsNull(
					this.engagements.sharing(address).stream().map((one) -> one.reference().value()).toList())
			.stream()
			.filter((one) -> one.ladder().isBeforeContract())
			.forEach(this::silence);
	}

	private void silence(Awaited one) {
		int step = one.lastStep();
		this.unsent.takeBack(one);
		one.reminded(step);
		this.planning.told(one, this.planning.at(one, one.endsAt()));
	}

	/**
	 * Where whoever got a link of the portal objects.
	 * @param portalLink as it was made for them
	 */
	public static String link(String portalLink) {
		return portalLink.replaceFirst("/portal/([^/]+)/.*", "/portal/$1/objection");
	}

}
