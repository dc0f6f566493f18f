package fr.intendance.client;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.intendance.engine.Refused;
import fr.intendance.keys.BlindIndex;
import fr.intendance.mail.EmailAddress;
import fr.intendance.mail.MailFailed;
import fr.intendance.mail.MailState;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has somebody of the firm correct the addresses that a mail could not be sent to, and
 * sends those mails again: no mail stays behind unnoticed.
 */
@Service
@Transactional
public class RefusedAddresses {

	private final RefusedAddressRepository addresses;

	private final RefusedAddressJourney journey;

	private final EngagementRepository engagements;

	private final ContactRepository contacts;

	private final Outbox outbox;

	private final Timeline timeline;

	private final BlindIndex index;

	private final Clock clock;

	RefusedAddresses(RefusedAddressRepository addresses, RefusedAddressJourney journey,
			EngagementRepository engagements, ContactRepository contacts, Outbox outbox, Timeline timeline,
			BlindIndex index, Clock clock) {
		this.addresses = addresses;
		this.journey = journey;
		this.engagements = engagements;
		this.contacts = contacts;
		this.outbox = outbox;
		this.timeline = timeline;
		this.index = index;
		this.clock = clock;
	}

	/**
	 * A mail was given up, in the transaction that says so. Who is written to in vain
	 * more than once is one task.
	 */
	@EventListener
	public void failed(MailFailed failed) {
		OutgoingMail mail = failed.mail();
		this.engagements.findById(EngagementReference.ofKey(mail.key().engagement()).value())
			.ifPresent((engagement) -> {
				RefusedAddress one = this.addresses.findByAddress(this.index.of(mail.to().value()))
					.stream()
					.filter((other) -> other.isOpen() && isOfTheSameClient(other, engagement))
					.findFirst()
					.orElseGet(() -> open(engagement, mail.to()));
				this.timeline.record(engagement.reference(), "mail.refused");
				this.journey.mailMissing(one.key(), engagement.reference());
			});
	}

	/**
	 * A mail that had left came back. Of an address that was corrected since it left,
	 * that changes nothing any more.
	 * @param recipient whom it did not reach, under each name that the servers gave them
	 * @param answer what their server said
	 * @return whether it was written to them
	 */
	public boolean returned(OutgoingMail mail, Set<EmailAddress> recipient, String answer) {
		List<RefusedAddress> corrected = recipient.stream()
			.flatMap((address) -> this.addresses.findByAddress(this.index.of(address.value())).stream())
			.filter((one) -> !one.isOpen() && isOfTheSameClient(one, engagement(mail)))
			.toList();
		if (!recipient.contains(mail.to())) {
			return !corrected.isEmpty();
		}
		if (corrected.stream().noneMatch((one) -> one.isCorrectedSince(mail.sentAt()))) {
			this.outbox.returned(mail, answer);
		}
		return true;
	}

	private Engagement engagement(OutgoingMail mail) {
		return this.engagements.findById(EngagementReference.ofKey(mail.key().engagement()).value()).orElseThrow();
	}

	private RefusedAddress open(Engagement engagement, EmailAddress address) {
		String contact = this.contacts.findByClientId(engagement.clientId())
			.stream()
			.filter((one) -> one.email().equals(address))
			.map(Contact::id)
			.findFirst()
			.orElse(null);
		int number = 1 + this.addresses.findByEngagement(engagement.reference().value()).size();
		RefusedAddress one = this.addresses.save(new RefusedAddress(engagement.reference().key("M" + number),
				engagement.reference().value(), contact, address, this.clock.instant()));
		this.journey.addressRefused(one.key(), engagement.clientId());
		return one;
	}

	private boolean isOfTheSameClient(RefusedAddress one, Engagement engagement) {
		return clientId(one).equals(engagement.clientId());
	}

	private String clientId(RefusedAddress one) {
		return this.engagements.findById(one.engagement().value()).orElseThrow().clientId();
	}

	/**
	 * @param key its business key
	 * @throws Refused 404 if there is none
	 */
	@Transactional(readOnly = true)
	public RefusedAddress get(String key) {
		return this.addresses.findById(key)
			.orElseThrow(() -> Refused.unknown("Cette adresse n’est plus à corriger : rechargez la page."));
	}

	/** Whose address it is; nobody's where it is the firm's own. */
	@Transactional(readOnly = true)
	public Optional<Contact> contact(RefusedAddress one) {
		return one.contactId().flatMap(this.contacts::findById);
	}

	/** The mails that wait for the correction, oldest first. */
	@Transactional(readOnly = true)
	public List<OutgoingMail> waiting(RefusedAddress one) {
		return references(one).stream()
			.flatMap((reference) -> this.outbox.under(reference.value()).stream())
			.filter((mail) -> mail.state() == MailState.FAILED && mail.to().equals(one.address()))
			.toList();
	}

	/**
	 * The contact has this address from now on, and the mails that could not be sent go
	 * there; the same address once more sends them again as they were.
	 * @param by the user who says so
	 */
	public void correct(String key, EmailAddress address, String by) {
		RefusedAddress one = get(key);
		one.corrected(by, this.clock.instant());
		this.addresses.save(one);
		contact(one).filter((contact) -> !contact.email().equals(address))
			.ifPresent((contact) -> this.contacts.save(contact.reachedAt(address)));
		references(one).forEach((reference) -> this.outbox.redirect(reference.value(), one.address(), address));
		this.timeline.record(one.engagement(), "address.corrected");
		this.journey.addressCorrected(key);
	}

	/** Where no mail of an engagement waits any more, no address is to be corrected. */
	public void settle(EngagementReference reference) {
		this.addresses.findByEngagement(reference.value())
			.stream()
			.filter((one) -> one.isOpen() && waiting(one).isEmpty())
			.forEach((one) -> {
				one.settled(this.clock.instant());
				this.addresses.save(one);
				this.journey.addressErased(one.key());
			});
	}

	private List<EngagementReference> references(RefusedAddress one) {
		return this.engagements.findByClientIdOrderByOpenedAtDesc(clientId(one))
			.stream()
			.map(Engagement::reference)
			.toList();
	}

}
