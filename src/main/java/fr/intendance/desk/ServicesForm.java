package fr.intendance.desk;

import java.util.List;
import java.util.Map;

import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.settings.Settings;
import fr.intendance.settings.UnfitSetting;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What whoever writes for the first time is told, and when they may call. */
@Component
@Order(3)
class ServicesForm implements SettingsForm {

	private final Settings settings;

	private final Words words;

	ServicesForm(Settings settings, Words words) {
		this.settings = settings;
		this.words = words;
	}

	@Override
	public String area() {
		return "first-contact";
	}

	@Override
	public List<SettingGroup> groups(Typed typed) {
		SettingFields fields = new SettingFields(this.words, area(), typed, this.settings.texts(area()));
		return List.of(
				fields.group("presentation", fields.line("services").as("textarea"),
						fields.line("references").as("textarea")),
				fields.group("call", fields.line("callLength").as("number").mandatory(),
						fields.line("offeredDays").as("number").mandatory()));
	}

	@Override
	public boolean keep(FormValues values, int version, String by) {
		Map<String, String> texts = Map.of("services", values.optionalText("services", 2000).orElse(""), "references",
				values.optionalText("references", 2000).orElse(""), "callLength",
				"" + values.integer("callLength", 5, 240), "offeredDays", "" + values.integer("offeredDays", 1, 60));
		try {
			return this.settings.keep(area(), version, texts, by);
		}
		catch (UnfitSetting ex) {
			throw Refused.invalid(ex.name(), ex.sentence());
		}
	}

}
