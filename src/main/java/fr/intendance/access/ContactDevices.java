package fr.intendance.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import fr.intendance.client.Contact;
import fr.intendance.client.EngagementReference;
import fr.intendance.engine.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The devices on which a contact showed, by a code of their mail, that a link is theirs:
 * a link may be passed on or read by others, a mailbox is somebody's own. A device opens
 * all links of this contact to this engagement, and nothing else.
 */
@Service
public class ContactDevices {

	/** How long a device is good that may be somebody else's: a working day. */
	public static final Duration DAY = Duration.ofHours(12);

	/** How long their own is. */
	public static final Duration MONTH = Duration.ofDays(30);

	private final DeviceRows rows;

	private final OneTimeCodes codes;

	private final Clock clock;

	ContactDevices(DeviceRows rows, OneTimeCodes codes, Clock clock) {
		this.rows = rows;
		this.codes = codes;
		this.clock = clock;
	}

	/**
	 * Until when a device opens the pages of a contact, UTC; empty if it does not.
	 * @param secret what its cookie holds, if it has one
	 */
	public Optional<Instant> opensUntil(Optional<String> secret, Contact contact, EngagementReference reference) {
		return secret.flatMap((one) -> this.rows.opensUntil(one, contact, reference, this.clock.instant()));
	}

	/**
	 * Mails a code to the contact, or leaves it at the one that has just left.
	 * @throws Refused 429 if many were asked for within the hour
	 */
	@Transactional
	public void sendCode(Contact contact, EngagementReference reference) {
		this.codes.send(contact, topic(reference));
	}

	/**
	 * Somebody typed a code: their device opens the contact's pages. It gets a new
	 * secret, so that whoever knew the one of before knows nothing of use.
	 * @param before what its cookie held, if it had one
	 * @param own whether they say that nobody else uses it
	 * @throws Refused 400 naming {@code code}, with what to do
	 */
	@Transactional(noRollbackFor = Refused.class)
	public ContactDevice confirm(Contact contact, EngagementReference reference, String typed, Optional<String> before,
			boolean own) {
		CodeTopic topic = topic(reference);
		this.codes.spend(this.codes.confirm(contact.id(), topic, typed), topic);
		Instant now = this.clock.instant();
		ContactDevice device = new ContactDevice(Secret.link(), now.plus(own ? MONTH : DAY));
		before.ifPresent((secret) -> {
			this.rows.remove(secret, contact, reference);
			this.rows.pass(secret, device.secret());
		});
		this.rows.removeExpired(reference, now);
		this.rows.add(device, contact, reference, now);
		return new ContactDevice(device.secret(), this.rows.last(device.secret()));
	}

	/** The device opens these pages no more; what else it opens, it goes on to open. */
	@Transactional
	public void leave(String secret, Contact contact, EngagementReference reference) {
		this.rows.remove(secret, contact, reference);
	}

	/** No device opens the pages of this engagement without another code. */
	@Transactional
	public void leaveAll(EngagementReference reference) {
		this.rows.removeAll(reference);
	}

	private static CodeTopic topic(EngagementReference reference) {
		return new CodeTopic(reference.value(), CodePurpose.PORTAL, reference.value());
	}

}
