package fr.intendance.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.retention.Going;
import fr.intendance.retention.KeptClass;
import fr.intendance.retention.PastTerms;
import org.springframework.stereotype.Component;

/** The classes of data and what of each goes when, in words. */
@Component
class TermSheet {

	private static final int MOST = 20;

	private final PastTerms terms;

	private final Words words;

	private final Clock clock;

	TermSheet(PastTerms terms, Words words, Clock clock) {
		this.terms = terms;
		this.words = words;
		this.clock = clock;
	}

	/** All of them, also those of which nothing goes. */
	List<Row> within(int days) {
		Map<String, List<Going>> going = this.terms.within(days).stream().collect(Collectors.groupingBy(Going::code));
		return this.terms.classes(Reading.language())
			.stream()
			.map((one) -> row(one, going.getOrDefault(one.code(), List.of())))
			.toList();
	}

	private Row row(KeptClass one, List<Going> going) {
		String when = going.isEmpty() ? ""
				: span(going.get(0).begins(), going.stream().map(Going::ends).max(Comparator.naturalOrder()).get());
		return new Row(this.words.of("desk.retention.class." + one.code()), one.rule(), one.source(),
				going.stream().mapToLong(Going::count).sum(), when, going.stream().limit(MOST).map(this::line).toList(),
				Math.max(0, going.size() - MOST));
	}

	private Line line(Going one) {
		return new Line(Optional.of(one.reference()).filter((text) -> !text.isEmpty()), one.count(),
				span(one.begins(), one.ends()), one.held().map(Reading::date));
	}

	/** What was due before today goes with the next run. */
	private String span(LocalDate begins, LocalDate ends) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
		LocalDate first = begins.isBefore(today) ? today : begins;
		return ends.isAfter(first) ? this.words.of("desk.retention.span", Reading.date(first), Reading.date(ends))
				: this.words.of("desk.retention.day", Reading.date(first));
	}

	/**
	 * @param name the class
	 * @param rule how long
	 * @param source where that is written
	 * @param count how much goes
	 * @param when the day or the days, in words
	 * @param lines of which engagement, the first to go first
	 * @param more how many lines are not shown
	 */
	record Row(String name, String rule, String source, long count, String when, List<Line> lines, int more) {
	}

	/**
	 * @param reference the engagement, where it belongs to one
	 * @param count how much of it goes
	 * @param when the day or the days, in words
	 * @param held until when it is held back, in words
	 */
	record Line(Optional<String> reference, long count, String when, Optional<String> held) {
	}

}
