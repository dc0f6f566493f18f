package fr.intendance.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.intendance.access.ShownLook;
import fr.intendance.document.Brand;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.settings.Settings;
import fr.intendance.settings.UnfitSetting;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the firm looks: its colour here, its logo by {@link LogoPage}. */
@Component
@Order(6)
class BrandForm implements SettingsForm {

	private static final String COLOUR = "accent";

	private final Settings settings;

	private final ShownLook look;

	private final Words words;

	BrandForm(Settings settings, ShownLook look, Words words) {
		this.settings = settings;
		this.look = look;
		this.words = words;
	}

	@Override
	public String area() {
		return Brand.AREA;
	}

	@Override
	public List<SettingGroup> groups(Typed typed) {
		SettingFields fields = new SettingFields(this.words, area(), typed, this.settings.texts(area()));
		return List.of(fields.group("colour", fields.line(COLOUR).as("color").mandatory()));
	}

	/** The logo stays as it is. */
	@Override
	public boolean keep(FormValues values, int version, String by) {
		Map<String, String> texts = new HashMap<>(this.settings.texts(area()));
		texts.put(COLOUR, values.requiredLine(COLOUR, 20));
		try {
			return this.settings.keep(area(), version, texts, by);
		}
		catch (UnfitSetting ex) {
			throw Refused.invalid(COLOUR, ex.sentence());
		}
	}

	@Override
	public Map<String, String> beside() {
		return this.look.logo().map((address) -> Map.of("logo", address)).orElseGet(Map::of);
	}

}
