package fr.intendance.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.intendance.breach.Breach;
import fr.intendance.breach.Breaches;
import fr.intendance.breach.Duty;
import fr.intendance.breach.Nature;
import fr.intendance.breach.Risk;
import fr.intendance.document.Csv;
import org.springframework.stereotype.Component;

/** Puts a breach into words, for its page and for the table. */
@Component
class BreachSheet {

	private final Words words;

	private final Clock clock;

	BreachSheet(Words words, Clock clock) {
		this.words = words;
		this.clock = clock;
	}

	Sheet of(Breaches.Entry entry, Frame frame, Typed typed) {
		Breach breach = entry.breach();
		Instant now = this.clock.instant();
		boolean again = typed.form().equals("complete");
		return new Sheet(frame, breach.id(), Breaches.number(breach.id()), Reading.dateAndTime(breach.discoveredAt()),
				breach.happenedAt().map(Reading::dateAndTime), breach.natures().stream().map(this::nature).toList(),
				data(breach), breach.facts(), this.words.of(breach.risk().code()), breach.recordedBy(),
				Reading.dateAndTime(breach.recordedAt()), entry.duties().stream().map((one) -> told(one, now)).toList(),
				entry.isOpen(),
				entry.duties().stream().anyMatch((one) -> one.whom() == Duty.Whom.CLIENT && one.toldAt().isEmpty()),
				breach.own(), risks(again ? typed.value("complete", "risk") : breach.risk().name()),
				again ? typed.value("complete", "persons") : Integer.toString(breach.persons()),
				again ? typed.value("complete", "records") : Integer.toString(breach.records()),
				again ? typed.value("complete", "consequences") : breach.consequences(),
				again ? typed.value("complete", "measures") : breach.measures(), typed.value("told", "at"));
	}

	/** All of the register. */
	byte[] table(List<Breaches.Entry> entries) {
		Csv table = new Csv(this.words.of("desk.breaches.columns").split(";"));
		entries.forEach((entry) -> {
			Breach one = entry.breach();
			table.row(Breaches.number(one.id()), Reading.dateAndTime(one.discoveredAt()),
					one.happenedAt().map(Reading::dateAndTime).orElse(""),
					one.natures().stream().map(this::nature).collect(Collectors.joining(", ")), data(one),
					one.persons(), one.records(), this.words.of(one.risk().code()), one.facts(), one.consequences(),
					one.measures(), entry.duties().stream().map(this::line).collect(Collectors.joining(" ; ")));
		});
		return table.bytes();
	}

	String nature(Nature one) {
		return this.words.of(one.code());
	}

	List<BoardPage.Choice> risks(String chosen) {
		return Arrays.stream(Risk.values())
			.map((one) -> new BoardPage.Choice(one.name(), this.words.of(one.code()), one.name().equals(chosen)))
			.toList();
	}

	private String data(Breach breach) {
		return breach.data()
			.stream()
			.map((one) -> this.words.of("processing.data." + one))
			.collect(Collectors.joining(", "));
	}

	private String line(Duty duty) {
		return whom(duty) + ", " + when(duty)
				+ duty.toldAt()
					.map((at) -> ", " + this.words.of("desk.breaches.told", Reading.dateAndTime(at)))
					.orElse("");
	}

	private Told told(Duty duty, Instant now) {
		return new Told(duty.whom().name(), whom(duty), duty.engagement(), when(duty),
				duty.toldAt().map(Reading::dateAndTime), duty.document(), duty.isLate(now));
	}

	private String whom(Duty duty) {
		return this.words.of("desk.breaches.whom." + duty.whom().name().toLowerCase(Locale.ROOT),
				duty.engagement().orElse(""));
	}

	private String when(Duty duty) {
		return duty.due()
			.map((due) -> this.words.of("desk.breaches.due", Reading.dateAndTime(due)))
			.orElseGet(() -> this.words.of("desk.breaches.soon"));
	}

	/**
	 * A breach in words.
	 *
	 * @param frame what surrounds the page
	 * @param id counts them
	 * @param number what it is called
	 * @param discovered since when the firm knows
	 * @param happened when it happened
	 * @param natures what was broken
	 * @param data which data
	 * @param facts what happened
	 * @param risk for the people
	 * @param by who wrote it down
	 * @param at when
	 * @param duties who must be told
	 * @param open whether anybody was not told yet
	 * @param clientsWait whether a client was not told yet
	 * @param own whether the firm is the controller
	 * @param risks what it may mean
	 * @param persons about how many people, as it was typed
	 * @param records about how many records, likewise
	 * @param consequences what may come of it
	 * @param measures what was done
	 * @param typedAt the moment that was refused
	 */
	record Sheet(Frame frame, long id, String number, String discovered, Optional<String> happened,
			List<String> natures, String data, String facts, String risk, String by, String at, List<Told> duties,
			boolean open, boolean clientsWait, boolean own, List<BoardPage.Choice> risks, String persons,
			String records, String consequences, String measures, String typedAt) {
	}

	/**
	 * Somebody who must be told, in words.
	 *
	 * @param whom the code
	 * @param name who it is
	 * @param engagement of which client
	 * @param due by when
	 * @param at when they were told
	 * @param letter the number of the letter that they were sent
	 * @param late whether it was, or is, too late
	 */
	record Told(String whom, String name, Optional<String> engagement, String due, Optional<String> at,
			Optional<String> letter, boolean late) {
	}

}
