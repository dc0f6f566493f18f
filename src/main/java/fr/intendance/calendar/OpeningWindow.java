package fr.intendance.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A part of the working day in which the firm is open: {@code 09:00-12:00}, Paris time.
 */
public record OpeningWindow(LocalTime opening, LocalTime closing) {

	public OpeningWindow {
		if (!opening.isBefore(closing)) {
			throw new IllegalArgumentException("La plage d'ouverture de " + opening + " à " + closing
					+ " finit avant de commencer. Corrigez ses heures.");
		}
	}

	/**
	 * Reads a window of the settings.
	 * @throws IllegalArgumentException if it is not of the form {@code 09:00-12:00}
	 */
	public static OpeningWindow of(String text) {
		String[] ends = text.strip().split("-", -1);
		try {
			if (ends.length == 2) {
				return new OpeningWindow(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
			}
		}
		catch (DateTimeException ex) {
			// the sentence below says more than the parser
		}
		throw new IllegalArgumentException(
				"Plage d'ouverture illisible : « " + text + " ». Écrivez-la sur le modèle 09:00-12:00.");
	}

	/** As the settings have it. */
	String text() {
		return this.opening + "-" + this.closing;
	}

	Instant opensOn(LocalDate day) {
		return day.atTime(this.opening).atZone(BusinessZone.PARIS).toInstant();
	}

	Instant closesOn(LocalDate day) {
		return day.atTime(this.closing).atZone(BusinessZone.PARIS).toInstant();
	}

}
