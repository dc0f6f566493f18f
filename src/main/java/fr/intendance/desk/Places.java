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
				List.of(new Field.Option(SigningPlace.AT_A_DISTANCE.name(), "À distance, sans se rencontrer"),
						new Field.Option(SigningPlace.OFF_PREMISES.name(),
								"Chez le client, ou ailleurs hors de nos locaux"),
						new Field.Option(SigningPlace.AT_THE_FIRM.name(), "Dans nos locaux")));
	}

	static SigningPlace of(FormValues values) {
		return values.optionalLine("place", 20).isEmpty() ? SigningPlace.AT_A_DISTANCE
				: values.requiredChoice("place", SigningPlace.class);
	}

}
