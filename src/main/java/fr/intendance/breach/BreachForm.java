package fr.intendance.breach;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.engine.Aspect;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Vocabulary;

/** Reads what somebody writes down about a breach. */
final class BreachForm {

	private static final int MANY = 10_000_000;

	private static final int LONG = 4000;

	private BreachForm() {
	}

	/**
	 * @throws Refused 400 naming the field
	 */
	static Breach read(FormValues values, String by, Instant now) {
		Instant discovered = moment(values, "discovered", now)
			.orElseThrow(() -> Refused.invalid("discovered", "Indiquez quand vous l’avez découverte."));
		Optional<Instant> happened = moment(values, "happened", discovered);
		List<Nature> natures = Arrays.stream(Nature.values()).filter((one) -> ticked(values, one.name())).toList();
		if (natures.isEmpty()) {
			throw Refused.invalid(Nature.CONFIDENTIALITY.name(), "Cochez ce qui a été touché.");
		}
		List<String> data = Vocabulary.of(Aspect.DATA).stream().filter((one) -> ticked(values, "data." + one)).toList();
		if (data.isEmpty()) {
			throw Refused.invalid("data." + Vocabulary.of(Aspect.DATA).get(0), "Cochez les données concernées.");
		}
		return new Breach(0, discovered, happened, natures, data, values.integer("persons", 0, MANY),
				values.integer("records", 0, MANY), ticked(values, "own"), values.requiredChoice("risk", Risk.class),
				values.requiredText("facts", LONG), values.requiredText("consequences", LONG),
				values.requiredText("measures", LONG), by, now, Optional.empty(), Optional.empty());
	}

	/** What is known by now of one that was written down. */
	static Breach completed(Breach known, FormValues values) {
		return new Breach(known.id(), known.discoveredAt(), known.happenedAt(), known.natures(), known.data(),
				values.integer("persons", 0, MANY), values.integer("records", 0, MANY), known.own(),
				values.requiredChoice("risk", Risk.class), known.facts(), values.requiredText("consequences", LONG),
				values.requiredText("measures", LONG), known.recordedBy(), known.recordedAt(), known.authorityToldAt(),
				known.peopleToldAt());
	}

	/**
	 * A moment in Paris, as {@code 2026-11-30T09:15}, not after another one.
	 */
	static Optional<Instant> moment(FormValues values, String field, Instant latest) {
		return values.optionalLine(field, 30).map((text) -> {
			try {
				Instant moment = LocalDateTime.parse(text).atZone(BusinessZone.PARIS).toInstant();
				if (moment.isAfter(latest)) {
					throw Refused.invalid(field, "Ce moment est trop tard\u00a0: vérifiez le jour et l’heure.");
				}
				return moment;
			}
			catch (DateTimeParseException ex) {
				throw Refused.invalid(field, "Indiquez un jour et une heure, par exemple 2026-11-30T09:15.");
			}
		});
	}

	private static boolean ticked(FormValues values, String field) {
		return values.optionalLine(field, 10).isPresent();
	}

}
