package fr.intendance.firstcontact;

import java.time.Clock;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.document.Firm;
import fr.intendance.settings.Setting;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The appointment of the first call as a file for calendars, for those who do not have
 * the mail before them. It is the same entry as in the mail, so that a calendar that has
 * both shows it once, at the hour it was moved to last.
 */
@Service
public class AppointmentFile {

	private final FirstContactRepository contacts;

	private final Setting<Firm> firm;

	private final Setting<FirstContactSettings> settings;

	private final Clock clock;

	AppointmentFile(FirstContactRepository contacts, Setting<Firm> firm, Setting<FirstContactSettings> settings,
			Clock clock) {
		this.contacts = contacts;
		this.firm = firm;
		this.settings = settings;
		this.clock = clock;
	}

	/** What a calendar reads; nothing while there is no appointment to come. */
	@Transactional(readOnly = true)
	public Optional<String> of(EngagementReference reference) {
		return this.contacts.findById(reference.value())
			.filter((contact) -> contact.isToCome(this.clock.instant()))
			.flatMap((contact) -> contact.slot()
				.map((slot) -> CallInvitation.of(reference, this.firm.now(), slot, this.settings.now().callLength(),
						this.clock.instant(), contact.moves(), false)));
	}

}
