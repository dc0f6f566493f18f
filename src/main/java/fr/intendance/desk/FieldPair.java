package fr.intendance.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;

/**
 * Two fields side by side that belong together: both are filled in, or neither.
 *
 * @param place which row of such fields it is, from 0
 * @param left what was typed into the first
 * @param right what was typed into the second
 */
record FieldPair(int place, String left, String right) {

	/** The rows that are filled in. */
	static List<FieldPair> all(FormValues values, String left, String right, int rows) {
		return IntStream.range(0, rows)
			.boxed()
			.flatMap((place) -> of(values, left + place, right + place, place).stream())
			.toList();
	}

	private static Optional<FieldPair> of(FormValues values, String left, String right, int place) {
		Optional<String> one = values.optionalLine(left, 20);
		Optional<String> other = values.optionalLine(right, 20);
		if (one.isPresent() != other.isPresent()) {
			throw Refused.invalid(one.isPresent() ? right : left, "Remplissez les deux cases, ou aucune.");
		}
		return one.map((first) -> new FieldPair(place, first, other.orElseThrow()));
	}

	/** Rows of fields. */
	static List<SettingField> fields(int rows, IntFunction<SettingField> left, IntFunction<SettingField> right) {
		return IntStream.range(0, rows)
			.boxed()
			.flatMap((place) -> Stream.of(left.apply(place), right.apply(place)))
			.toList();
	}

}
