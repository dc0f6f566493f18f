package fr.intendance.play;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Something that somebody does at any moment, or that befalls them.
 *
 * @param name what it is
 * @param weight how often it happens among the others
 * @param does it; does nothing where it is not possible
 */
record Move(String name, int weight, BiConsumer<Play, Luck> does) {

	/** All of them. */
	static List<Move> all() {
		List<Move> calm = calm();
		return Stream.concat(calm.stream(), Stream.of(new Move("the machine dies", 3, new Crash(calm)))).toList();
	}

	private static List<Move> calm() {
		return Stream.of(FirmMoves.all(), ClientMoves.all(), TimeMoves.all()).flatMap(List::stream).toList();
	}

}
