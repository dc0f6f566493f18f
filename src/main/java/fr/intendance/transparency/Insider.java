package fr.intendance.transparency;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person of the firm who may see a client's files.
 *
 * @param name theirs, or their sign-in name where none is given
 * @param manager whether they see all clients; otherwise this one was assigned to them
 * @param from since which day in Paris
 * @param until up to which day, once they may no longer or where that is foreseen
 * @param inPlaceOf the name of the absent colleague for whom they stand in
 */
public record Insider(String name, boolean manager, LocalDate from, Optional<LocalDate> until,
		Optional<String> inPlaceOf) {

	/** Somebody who stands in for nobody. */
	Insider(String name, boolean manager, LocalDate from, Optional<LocalDate> until) {
		this(name, manager, from, until, Optional.empty());
	}
}
