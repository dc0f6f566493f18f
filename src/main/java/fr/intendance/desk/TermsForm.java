package fr.intendance.desk;

import java.util.List;
import java.util.Map;

import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.settings.Settings;
import fr.intendance.settings.UnfitSetting;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The terms of sale that quotes print. */
@Component
@Order(5)
class TermsForm implements SettingsForm {

	private final Settings settings;

	private final Words words;

	TermsForm(Settings settings, Words words) {
		this.settings = settings;
		this.words = words;
	}

	@Override
	public String area() {
		return "quote";
	}

	@Override
	public List<SettingGroup> groups(Typed typed) {
		SettingFields fields = new SettingFields(this.words, area(), typed, this.settings.texts(area()));
		return List.of(
				fields.group("terms", fields.line("paymentDays").as("number").mandatory(),
						fields.line("depositPercent").as("number").mandatory()),
				fields.group("packages", fields.line("carryOverMonths").as("number").mandatory()));
	}

	@Override
	public boolean keep(FormValues values, int version, String by) {
		Map<String, String> texts = Map.of("paymentDays", "" + values.integer("paymentDays", 0, 45), "depositPercent",
				"" + values.integer("depositPercent", 1, 100), "carryOverMonths",
				"" + values.integer("carryOverMonths", 0, 12));
		try {
			return this.settings.keep(area(), version, texts, by);
		}
		catch (UnfitSetting ex) {
			throw Refused.invalid(ex.name(), ex.sentence());
		}
	}

}
