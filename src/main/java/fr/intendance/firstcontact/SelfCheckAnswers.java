package fr.intendance.firstcontact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody answered to the self-check. It goes along with an enquiry as one line:
 * the months, and the field of each box that was ticked.
 *
 * @param signals the boxes
 * @param backlogMonths how many months of papers are late
 */
public record SelfCheckAnswers(CallSignals signals, int backlogMonths) {

	private static final int MOST_MONTHS = 120;

	/** Reads a line, which may come from anywhere: what makes no sense is no answer. */
	public static Optional<SelfCheckAnswers> of(String line) {
		List<String> words = List.of(line.strip().split(" "));
		if (!words.get(0).matches("\\d{1,3}") || Integer.parseInt(words.get(0)) > MOST_MONTHS) {
			return Optional.empty();
		}
		return Optional.of(new SelfCheckAnswers(new CallSignals(Arrays.stream(CallSignal.values())
			.filter((signal) -> words.contains(signal.field()))
			.collect(Collectors.toSet())), Integer.parseInt(words.get(0))));
	}

	/** The line that they are read from. */
	public String line() {
		return Stream
			.concat(Stream.of(String.valueOf(this.backlogMonths)),
					this.signals.heard().stream().sorted().map(CallSignal::field))
			.collect(Collectors.joining(" "));
	}

}
