package fr.intendance.onboarding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.intendance.calendar.Appointment;
import fr.intendance.calendar.Appointments;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.DueDates;
import fr.intendance.client.CalendarEntry;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Timeline;
import fr.intendance.document.Firm;
import fr.intendance.engine.Refused;
import fr.intendance.settings.Setting;

import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A client chooses when the first meeting is, and may move it until it was held. */
@Service
@Transactional
public class KickOffs {

	/** Two weeks leave everybody a choice. */
	private static final int OFFERED_DAYS = 10;

	private final ClientSetupRepository setups;

	private final List<Appointments> taken;

	private final OnboardingSteps steps;

	private final OnboardingLetters letters;

	private final Engagements engagements;

	private final Timeline timeline;

	private final DueDates dueDates;

	private final Setting<Firm> firm;

	private final MessageSource words;

	private final Clock clock;

	KickOffs(ClientSetupRepository setups, List<Appointments> taken, OnboardingSteps steps, OnboardingLetters letters,
			Engagements engagements, Timeline timeline, DueDates dueDates, Setting<Firm> firm, MessageSource words,
			Clock clock) {
		this.setups = setups;
		this.taken = taken;
		this.steps = steps;
		this.letters = letters;
		this.engagements = engagements;
		this.timeline = timeline;
		this.dueDates = dueDates;
		this.firm = firm;
		this.words = words;
		this.clock = clock;
	}

	/** Whether the meeting is still to be held. */
	@Transactional(readOnly = true)
	public boolean isToCome(EngagementReference reference) {
		return this.setups.findById(reference.value()).filter(KickOffs::isToCome).isPresent()
				&& this.engagements.get(reference).endedAt().isEmpty();
	}

	/**
	 * The hours to be had from tomorrow on, earliest first, UTC; none once it was held.
	 */
	@Transactional(readOnly = true)
	public List<Instant> free(EngagementReference reference) {
		return isToCome(reference) ? free() : List.of();
	}

	/** The hour that the client chose, UTC, if they did. */
	@Transactional(readOnly = true)
	public Optional<Instant> chosen(EngagementReference reference) {
		return this.setups.findById(reference.value()).flatMap(ClientSetup::kickOff).map(KickOffSlot::at);
	}

	/**
	 * Keeps the hour, instead of another one where there was one, and confirms it.
	 * @throws Refused 409 if it is not to be had any more; as too late once the meeting
	 * was held or the engagement is over
	 */
	public void choose(EngagementReference reference, Instant slot) {
		this.engagements.requireRunning(reference);
		ClientSetup setup = this.setups.findById(reference.value())
			.filter(KickOffs::isToCome)
			.orElseThrow(() -> Refused.late("Il n’y a pas de réunion de lancement à fixer en ce moment."));
		if (setup.kickOff().map(KickOffSlot::at).filter(slot::equals).isPresent()) {
			return;
		}
		if (!free().contains(slot)) {
			throw taken();
		}
		setup.planKickOff(slot);
		keep(setup);
		this.timeline.record(reference, "kickOff.chosen");
		this.steps.goOn(reference);
		this.letters.confirmKickOff(reference, setup.kickOff().orElseThrow(), entry(setup));
	}

	/** The same as a file for calendars, as long as the meeting is to come. */
	@Transactional(readOnly = true)
	public Optional<String> file(EngagementReference reference) {
		return this.setups.findById(reference.value())
			.filter((setup) -> isToCome(setup) && setup.kickOff().isPresent())
			.map(this::entry);
	}

	private String entry(ClientSetup setup) {
		EngagementReference reference = setup.reference();
		KickOffSlot slot = setup.kickOff().orElseThrow();
		Locale language = this.engagements.contact(this.engagements.get(reference)).language();
		return new CalendarEntry(reference.key("kick-off"), say("title", language, this.firm.now().name()),
				say("place", language), say("text", language, reference.value()))
			.write(this.firm.now(), new Appointment(slot.at(), KickOffHours.LENGTH), this.clock.instant(), slot.moves(),
					false);
	}

	private String say(String code, Locale language, Object... arguments) {
		return this.words.getMessage("kickOff.entry." + code, arguments, language);
	}

	private void keep(ClientSetup setup) {
		try {
			this.setups.save(setup);
		}
		catch (DbActionExecutionException ex) {
			throw (ex.getCause() instanceof DataIntegrityViolationException) ? taken() : ex;
		}
	}

	private List<Instant> free() {
		Instant now = this.clock.instant();
		return this.dueDates.freeSlots(LocalDate.ofInstant(now, BusinessZone.PARIS).plusDays(1), OFFERED_DAYS,
				KickOffHours.LENGTH, this.taken.stream().flatMap((one) -> one.after(now).stream()).toList());
	}

	private static boolean isToCome(ClientSetup setup) {
		return setup.state() == OnboardingState.SIGNED && setup.owesKickOff();
	}

	private static Refused taken() {
		return Refused.conflict("Cet horaire vient d’être réservé : choisissez-en un autre, s’il vous plaît.");
	}

}
