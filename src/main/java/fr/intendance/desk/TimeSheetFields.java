package fr.intendance.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.desk.TimeSheetPage.TimedWork;
import fr.intendance.work.Stopwatches.Timed;

/** What stands in the fields where work is written down. */
final class TimeSheetFields {

	private static final List<String> FIELDS = List.of("what", "on", "minutes", "pieces", "result");

	private TimeSheetFields() {
	}

	/** What was typed and in which form, or what was timed, or today. */
	static Map<String, String> of(Typed typed, Optional<Timed> timed, LocalDate today) {
		Map<String, String> fields = new LinkedHashMap<>();
		FIELDS.forEach((field) -> fields.put(field, ""));
		fields.put("form", typed.form());
		fields.put("on", today.toString());
		timed.filter((one) -> !one.runs()).ifPresent((one) -> {
			fields.put("what", new TimedWork(one.reference(), one.service()).value());
			fields.put("on", one.on().toString());
			fields.put("minutes", String.valueOf(one.minutes()));
		});
		typed.values().forEach((field, value) -> fields.computeIfPresent(field, (same, before) -> value));
		return fields;
	}

}
