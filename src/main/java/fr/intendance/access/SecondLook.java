package fr.intendance.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.FrenchDate;
import fr.intendance.calendar.WorkingDays;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Role;
import fr.intendance.engine.Staff;

import org.springframework.stereotype.Component;

/**
 * Keeps whoever did something from being the one who looks at it a second time. It counts
 * who is signed in, so that neither taking a task over nor handing it on leads round it.
 * Where nobody else could look, the doer may, with what keeps one from overlooking: a
 * checklist or a night.
 */
@Component
public class SecondLook {

	private final Staff staff;

	private final OneTimePasswords unused;

	private final WorkingDays workingDays;

	private final Clock clock;

	SecondLook(Staff staff, OneTimePasswords unused, WorkingDays workingDays, Clock clock) {
		this.staff = staff;
		this.unused = unused;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	/**
	 * For what must not wait, as quotes and contracts: who works alone may look at once,
	 * by a checklist.
	 * @param doneBy the users who did it
	 * @param by the user who looks
	 * @throws Refused 409 if somebody else can look; 400 naming the point that was not
	 * read over
	 */
	public void atOnce(Set<String> doneBy, Rereading rereading, String by) {
		if (doneBy.contains(by)) {
			requireAlone(doneBy);
			rereading.requireAll();
		}
	}

	/**
	 * For what can wait, as the start of the service and reports: who works alone may
	 * look from the next working day on.
	 * @param doneBy the users who did it
	 * @param doneAt when the last of it was done, UTC
	 * @param by the user who looks
	 * @throws Refused 409 if somebody else can look or it is too early
	 */
	public void afterANight(Set<String> doneBy, Instant doneAt, String by) {
		if (doneBy.contains(by)) {
			requireAlone(doneBy);
			LocalDate first = this.workingDays.plus(LocalDate.ofInstant(doneAt, BusinessZone.PARIS), 1);
			if (LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS).isBefore(first)) {
				throw Refused.conflict("""
						Vous y avez travaillé vous-même et personne d’autre ne peut le relire : \
						reprenez-le à tête reposée, à partir du %s. La tâche reste dans votre liste."""
					.formatted(FrenchDate.date(first)));
			}
		}
	}

	private void requireAlone(Set<String> doneBy) {
		// a first account that nobody has used yet is no colleague
		if (this.staff.with(Role.OFFICE_MANAGER)
			.stream()
			.anyMatch((user) -> !doneBy.contains(user) && !this.unused.existsById(user))) {
			throw Refused.conflict("""
					Vous y avez travaillé vous-même : une autre personne doit y porter un second regard. \
					Libérez la tâche ou attribuez-la à un collègue.""");
		}
	}

}
