package fr.intendance.quote;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a yes that was not given by link.
 *
 * @param on the day on which it was given, in Paris; the day it is written down if empty
 * @param place where it was given
 * @param scan the bytes of the signed paper, scanned or photographed
 */
public record OnPaper(Optional<LocalDate> on, SigningPlace place, Optional<byte[]> scan) {

	/** By link: at a distance, now, with nothing on paper. */
	static OnPaper nothing() {
		return new OnPaper(Optional.empty(), SigningPlace.AT_A_DISTANCE, Optional.empty());
	}

}
