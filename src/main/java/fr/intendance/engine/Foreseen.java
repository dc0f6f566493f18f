package fr.intendance.engine;

import java.util.Optional;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.exception.NotAllowedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;

/**
 * What the engine reports as a failure though the caller asked for something that is not
 * there or cannot be: a status in 4xx and a sentence, without the engine's words, which
 * may tell of somebody else's client.
 */
final class Foreseen {

	/**
	 * The engine's words for what belongs to another tenant, and for a job that is gone.
	 */
	private static final Pattern NOT_THERE = Pattern.compile("ENGINE-(13034|13053)\\b");

	static final Refused UNKNOWN = Refused
		.unknown("Ce que vous demandez n’existe pas ou n’existe plus. Actualisez la page.");

	private Foreseen() {
	}

	/** The refusal that a failure stands for; nothing if it is a failure indeed. */
	static Optional<Refused> of(ProcessEngineException failure) {
		if (NOT_THERE.matcher(String.valueOf(failure.getMessage())).find() || failure instanceof NotFoundException
				|| failure instanceof NullValueException) {
			return Optional.of(UNKNOWN);
		}
		if (failure instanceof SuspendedEntityInteractionException) {
			return Optional.of(Refused.conflict("Ce dossier est suspendu : reprenez-le d’abord dans Cockpit."));
		}
		if (failure instanceof NotAllowedException) {
			return Optional.of(Refused.forbidden("Cette action n’est pas possible ici."));
		}
		if (failure instanceof BadUserRequestException || failure instanceof NotValidException
				|| failure instanceof ParseException) {
			return Optional.of(Refused.invalid(null, "Cette demande est incomplète ou contradictoire : vérifiez-la."));
		}
		return Optional.empty();
	}

}
