package fr.intendance.access;

import java.time.Clock;
import java.time.ZoneOffset;

import fr.intendance.client.Contact;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.Timeline;
import fr.intendance.mail.Mail;
import fr.intendance.mail.MailKey;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.Salutation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes the links of a client before their time: one was passed on, a device was lost,
 * or somebody fears so. What the firm mails afterwards carries new ones.
 */
@Service
@Transactional
public class LinkClosing {

	private final JdbcClient database;

	private final ContactDevices devices;

	private final Links links;

	private final Engagements engagements;

	private final Outbox outbox;

	private final Timeline timeline;

	private final Clock clock;

	LinkClosing(JdbcClient database, ContactDevices devices, Links links, Engagements engagements, Outbox outbox,
			Timeline timeline, Clock clock) {
		this.database = database;
		this.devices = devices;
		this.links = links;
		this.engagements = engagements;
		this.outbox = outbox;
		this.timeline = timeline;
		this.clock = clock;
	}

	/**
	 * No link that was mailed for this engagement opens anything any more, and no device
	 * does. Those of other engagements stay.
	 */
	public void close(EngagementReference reference, FreeText reason) {
		this.database.sql("update link set expires_at = ? where engagement = ? and expires_at > ?")
			.params(this.clock.instant().atOffset(ZoneOffset.UTC), reference.value(),
					this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		this.devices.leaveAll(reference);
		this.timeline.record(reference, "links.closed", null, reason);
	}

	/** The same, and the client is mailed a new one. */
	public void renew(EngagementReference reference, FreeText reason) {
		close(reference, reason);
		Contact contact = this.engagements.contact(this.engagements.get(reference));
		LinkMail view = new LinkMail(reference.value(), this.links.to(contact.id(), reference.value(), "home"));
		this.outbox.queue(new Mail(new MailKey(reference.value(), LinkMail.PURPOSE, renewals(reference) + 1),
				contact.email(), Salutation.to(contact.name().value()), view)
			.in(contact.language()));
		this.timeline.record(reference, "link.sent");
	}

	private int renewals(EngagementReference reference) {
		return (int) this.outbox.of(reference.value())
			.stream()
			.filter((mail) -> mail.key().purpose().equals(LinkMail.PURPOSE))
			.count();
	}

}
