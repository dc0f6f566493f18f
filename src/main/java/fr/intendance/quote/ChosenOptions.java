package fr.intendance.quote;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import fr.intendance.document.Line;
import fr.intendance.engine.Refused;

/**
 * What a client takes of what a quote offers beside. The lines are named by their place,
 * for an issued quote never changes.
 */
final class ChosenOptions {

	private ChosenOptions() {
	}

	/**
	 * @throws Refused 400 if one was not offered
	 */
	static List<Line> of(List<Line> offered, SortedSet<Integer> chosen) {
		if (chosen.stream().anyMatch((place) -> place < 0 || place >= offered.size())) {
			throw Refused.invalid("option", "Choisissez parmi les options proposées.");
		}
		return chosen.stream().map(offered::get).toList();
	}

	static String written(SortedSet<Integer> chosen) {
		return chosen.stream().map(String::valueOf).collect(Collectors.joining(" "));
	}

	static SortedSet<Integer> read(String written) {
		return Arrays.stream(written.split(" "))
			.filter((one) -> !one.isEmpty())
			.map(Integer::valueOf)
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
