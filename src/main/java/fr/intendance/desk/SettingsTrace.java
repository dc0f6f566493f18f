package fr.intendance.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.intendance.engine.Staff;
import fr.intendance.settings.SettingChange;
import fr.intendance.settings.Settings;

import org.springframework.stereotype.Component;

/** Who changed which settings, in words. */
@Component
class SettingsTrace {

	private final Settings settings;

	private final Staff staff;

	private final Words words;

	SettingsTrace(Settings settings, Staff staff, Words words) {
		this.settings = settings;
		this.staff = staff;
		this.words = words;
	}

	List<Line> lines() {
		Map<String, String> names = this.staff.names();
		return this.settings.changes()
			.stream()
			.map((change) -> new Line(Reading.dateAndTime(change.at()), names.getOrDefault(change.by(), change.by()),
					this.words.of("desk.settings." + change.area()), changed(change)))
			.toList();
	}

	private String changed(SettingChange change) {
		return change.names().stream().map((name) -> word(change.area(), name)).collect(Collectors.joining(", "));
	}

	private String word(String area, String name) {
		String[] parts = name.split("\\.");
		String code = "desk.settings.trace." + area + "." + parts[0];
		return this.words.of(code, (parts.length > 1) ? parts[1] : "");
	}

	/**
	 * @param at when, in words
	 * @param by who
	 * @param area what is set together
	 * @param changed what of it is different since
	 */
	record Line(String at, String by, String area, String changed) {
	}

}
