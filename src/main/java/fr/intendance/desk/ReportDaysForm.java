package fr.intendance.desk;

import java.util.List;
import java.util.Map;

import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.settings.Settings;
import fr.intendance.settings.UnfitSetting;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When the reports of each month are made, and how long clients have to answer. */
@Component
@Order(7)
class ReportDaysForm implements SettingsForm {

	private final Settings settings;

	private final Words words;

	ReportDaysForm(Settings settings, Words words) {
		this.settings = settings;
		this.words = words;
	}

	@Override
	public String area() {
		return "reporting";
	}

	@Override
	public List<SettingGroup> groups(Typed typed) {
		SettingFields fields = new SettingFields(this.words, area(), typed, this.settings.texts(area()));
		return List.of(fields.group("days", fields.line("workingDay").as("number").mandatory(),
				fields.line("answerDays").as("number").mandatory()));
	}

	@Override
	public boolean keep(FormValues values, int version, String by) {
		Map<String, String> texts = Map.of("workingDay", "" + values.integer("workingDay", 1, 15), "answerDays",
				"" + values.integer("answerDays", 1, 60));
		try {
			return this.settings.keep(area(), version, texts, by);
		}
		catch (UnfitSetting ex) {
			throw Refused.invalid(ex.name(), ex.sentence());
		}
	}

}
