package fr.intendance.desk;

import java.util.List;

import fr.intendance.engine.FormValues;
import fr.intendance.quote.SigningPlace;

/** Asks where somebody bound themselves; at a distance unless said otherwise. */
final class Places {

	private Places() {
	}

	static Field field(String label) {
		return Field.select("place", label,
				List.of(new Field.Option(SigningPlace.AT_A_DISTANCE.name(), "desk.form.place.distance"),
						new Field.Option(SigningPlace.OFF_PREMISES.name(), "desk.form.place.client"),
						new Field.Option(SigningPlace.AT_THE_FIRM.name(), "desk.form.place.firm")));
	}

	static SigningPlace of(FormValues values) {
		return values.optionalLine("place", 20).isEmpty() ? SigningPlace.AT_A_DISTANCE
				: values.requiredChoice("place", SigningPlace.class);
	}

}
