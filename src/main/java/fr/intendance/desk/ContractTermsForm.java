package fr.intendance.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.settings.Settings;
import fr.intendance.settings.UnfitSetting;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The terms that the next contracts print. */
@Component
@Order(6)
class ContractTermsForm implements SettingsForm {

	private static final List<Span> LASTING = List.of(new Span("trialDays", 0, 365), new Span("noticeMonths", 1, 12),
			new Span("handoverDays", 1, 180), new Span("confidentialityYears", 1, 30));

	private static final List<Span> WORKING = List.of(new Span("validationDays", 1, 30),
			new Span("reportWorkingDay", 1, 20), new Span("tacitApprovalDays", 0, 60), new Span("unitMinutes", 1, 60),
			new Span("urgencyPercent", 0, 200), new Span("paymentDays", 0, 45));

	private static final List<String> WORDS = List.of("place", "tools", "storage");

	private static final int LONGEST = 1000;

	private final Settings settings;

	private final Words words;

	ContractTermsForm(Settings settings, Words words) {
		this.settings = settings;
		this.words = words;
	}

	@Override
	public String area() {
		return "onboarding";
	}

	@Override
	public List<SettingGroup> groups(Typed typed) {
		SettingFields fields = new SettingFields(this.words, area(), typed, this.settings.texts(area()));
		return List.of(fields.group("lasting", numbers(fields, LASTING)),
				fields.group("working", numbers(fields, WORKING)), fields.group("words", words(fields, "")),
				fields.group("english", words(fields, "english.")));
	}

	@Override
	public boolean keep(FormValues values, int version, String by) {
		Map<String, String> texts = new HashMap<>();
		Stream.concat(LASTING.stream(), WORKING.stream())
			.forEach((one) -> texts.put(one.name(), "" + values.integer(one.name(), one.least(), one.most())));
		Stream.concat(WORDS.stream(), WORDS.stream().map((name) -> "english." + name))
			.forEach((name) -> texts.put(name, values.optionalText(name, LONGEST).orElse("")));
		try {
			return this.settings.keep(area(), version, texts, by);
		}
		catch (UnfitSetting ex) {
			throw Refused.invalid(ex.name(), ex.sentence());
		}
	}

	private static SettingField[] numbers(SettingFields fields, List<Span> spans) {
		return spans.stream()
			.map((one) -> fields.line(one.name()).as("number").mandatory())
			.toArray(SettingField[]::new);
	}

	private static SettingField[] words(SettingFields fields, String prefix) {
		return WORDS.stream().map((name) -> fields.line(prefix + name).as("textarea")).toArray(SettingField[]::new);
	}

	/** Between which numbers a setting may be. */
	private record Span(String name, int least, int most) {
	}

}
