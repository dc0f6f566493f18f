package fr.intendance.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fr.intendance.access.EmbeddedForm;
import fr.intendance.document.Firm;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.settings.Setting;
import fr.intendance.settings.Settings;
import fr.intendance.settings.UnfitSetting;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which web sites of the firm show its contact form, and what to copy into them. */
@Component
@Order(7)
class EmbeddingForm implements SettingsForm {

	private final Settings settings;

	private final EmbeddedForm form;

	private final Setting<Firm> firm;

	private final MessageSource messages;

	private final Words words;

	EmbeddingForm(Settings settings, EmbeddedForm form, Setting<Firm> firm, MessageSource messages, Words words) {
		this.settings = settings;
		this.form = form;
		this.firm = firm;
		this.messages = messages;
		this.words = words;
	}

	@Override
	public String area() {
		return EmbeddedForm.AREA;
	}

	@Override
	public List<SettingGroup> groups(Typed typed) {
		SettingFields fields = new SettingFields(this.words, area(), typed, this.settings.texts(area()));
		return List.of(fields.group("sites", fields.line("origins").as("textarea")));
	}

	@Override
	public boolean keep(FormValues values, int version, String by) {
		try {
			return this.settings.keep(area(), version,
					Map.of("origins", values.optionalText("origins", 2000).orElse("")), by);
		}
		catch (UnfitSetting ex) {
			throw Refused.invalid("origins", ex.sentence());
		}
	}

	/** Nothing to copy as long as no site could show it. */
	@Override
	public Map<String, String> beside() {
		Map<String, String> snippets = new LinkedHashMap<>();
		if (this.form.isAllowed()) {
			List.of(Locale.FRENCH, Locale.ENGLISH)
				.forEach((language) -> snippets.put(language.getLanguage(), this.form.snippet(language.getLanguage(),
						say("contact.frame", language), say("contact.outside", language))));
		}
		return snippets;
	}

	private String say(String code, Locale language) {
		return this.messages.getMessage(code, new Object[] { this.firm.now().shownName() }, language);
	}

}
