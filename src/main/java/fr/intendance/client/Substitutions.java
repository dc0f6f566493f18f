package fr.intendance.client;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.engine.Actors;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Role;
import fr.intendance.engine.Staff;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands in for an absent assistant. It ends by itself after its last day, or at once
 * when somebody ends it. What comes to the absent one meanwhile is seen too; what they
 * see only as a substitute of others is not.
 */
@Service
@Transactional
public class Substitutions {

	private final SubstitutionRows rows;

	private final SubstitutionTraces traces;

	private final Staff staff;

	private final Actors actors;

	private final Clock clock;

	Substitutions(SubstitutionRows rows, SubstitutionTraces traces, Staff staff, Actors actors, Clock clock) {
		this.rows = rows;
		this.traces = traces;
		this.staff = staff;
		this.actors = actors;
		this.clock = clock;
	}

	/** Who may be absent, and who may stand in. */
	@Transactional(readOnly = true)
	public Set<String> people() {
		return this.staff.with(Role.ASSISTANT);
	}

	/** Those of today and those to come, by their first day. */
	@Transactional(readOnly = true)
	public List<Substitution> presentAndComing() {
		return this.rows.from(today());
	}

	/** Those that let somebody see, or once let see, the client of an engagement. */
	@Transactional(readOnly = true)
	public List<Substitution> about(EngagementReference reference) {
		return this.rows.none() ? List.of() : this.rows.ofAbsent(this.traces.everAssigned(reference));
	}

	/**
	 * Has somebody stand in for somebody else.
	 * @param lastDay the last day, included
	 * @throws Refused 400 naming the field, 409 if it stands there already
	 */
	public void give(String absent, String substitute, LocalDate firstDay, LocalDate lastDay) {
		requireAssistant("absent", absent);
		requireAssistant("substitute", substitute);
		if (absent.equals(substitute)) {
			throw Refused.invalid("substitute", "Choisissez une autre personne : on ne se remplace pas soi-même.");
		}
		if (firstDay.isBefore(today())) {
			throw Refused.invalid("firstDay", "Ce jour est passé : un remplacement commence au plus tôt aujourd’hui.");
		}
		if (lastDay.isBefore(firstDay)) {
			throw Refused.invalid("lastDay", "Le dernier jour précède le premier : vérifiez les deux dates.");
		}
		if (!lastDay.isBefore(firstDay.plusYears(1))) {
			throw Refused.invalid("lastDay",
					"Un remplacement dure un an au plus. Au-delà, confiez les dossiers sur leur page.");
		}
		if (presentAndComing().stream()
			.anyMatch((one) -> one.absent().equals(absent) && one.substitute().equals(substitute)
					&& !one.firstDay().isAfter(lastDay) && !one.lastDay().isBefore(firstDay))) {
			throw Refused
				.conflict("Ces deux personnes ont déjà un remplacement à ces dates : il figure dans la liste.");
		}
		this.rows.add(absent, substitute, firstDay, lastDay, this.actors.required().id(), this.clock.instant());
		this.traces.given(absent, substitute, firstDay, lastDay);
	}

	/**
	 * Ends one at once.
	 * @throws Refused 404 if there is none, 409 if it is over
	 */
	public void end(long id) {
		Substitution substitution = this.rows.find(id)
			.orElseThrow(() -> Refused.unknown("Ce remplacement n’existe pas. Revenez à la liste."));
		if (substitution.lastDay().isBefore(today())
				|| !this.rows.end(id, this.actors.required().id(), this.clock.instant())) {
			throw Refused.conflict("Ce remplacement est déjà terminé : il n’y a plus rien à faire.");
		}
		settle(substitution);
	}

	/** Offers the tasks anew that substitutes had in hand whose time is over. */
	public void settle() {
		this.rows.over(today()).forEach(this::settle);
	}

	private void settle(Substitution substitution) {
		if (this.rows.settle(substitution.id())) {
			this.traces.ended(substitution.absent(), substitution.substitute());
		}
	}

	private void requireAssistant(String field, String user) {
		if (!people().contains(user)) {
			throw Refused.invalid(field, "Choisissez une des personnes proposées : un remplacement se fait entre "
					+ "assistantes et assistants, le responsable du cabinet voit déjà tous les dossiers.");
		}
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
	}

}
