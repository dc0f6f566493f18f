package fr.intendance.desk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.intendance.document.Firm;
import fr.intendance.document.LegalForm;
import fr.intendance.document.VatRegime;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.mail.EmailAddress;
import fr.intendance.settings.Setting;
import fr.intendance.settings.Settings;
import fr.intendance.settings.UnfitSetting;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who the firm is: what its documents and mails say about it. */
@Component
@Order(1)
class FirmForm implements SettingsForm {

	private final Settings settings;

	private final Setting<Firm> firm;

	private final Words words;

	FirmForm(Settings settings, Setting<Firm> firm, Words words) {
		this.settings = settings;
		this.firm = firm;
		this.words = words;
	}

	@Override
	public String area() {
		return "firm";
	}

	@Override
	public List<SettingGroup> groups(Typed typed) {
		SettingFields fields = new SettingFields(this.words, area(), typed, this.settings.texts(area()));
		return List.of(
				fields.group("identity", fields.line("name").mandatory(),
						fields.forDocuments("legalForm").among(legalForms()), fields.forDocuments("siret"),
						fields.forDocuments("address").as("textarea"), fields.line("registry"),
						fields.line("capital").as("number")),
				fields.group("tax", fields.line("vatRegime").among(vatRegimes()).mandatory(), fields.line("vatNumber")),
				fields.group("reach", fields.line("email").as("email").mandatory(), fields.line("phone").as("tel")),
				fields.group("money", fields.line("iban"), fields.line("insurance")));
	}

	@Override
	public boolean keep(FormValues values, int version, String by) {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("name", values.requiredLine("name", 100));
		texts.put("legalForm",
				values.optionalLine("legalForm", 20)
					.map((one) -> values.requiredChoice("legalForm", LegalForm.class).name())
					.orElse(""));
		Map.of("siret", 30, "registry", 60, "vatNumber", 30, "phone", 20, "iban", 60, "insurance", 200)
			.forEach((name, max) -> texts.put(name, values.optionalLine(name, max).orElse("")));
		texts.put("address", values.optionalText("address", 300).orElse(""));
		texts.put("capital",
				values.optionalInteger("capital", 0, Integer.MAX_VALUE).map((euros) -> "" + euros).orElse(""));
		texts.put("vatRegime", values.requiredChoice("vatRegime", Vat.class).name());
		texts.put("email", EmailAddress.of("email", values.requiredLine("email", 254)).value());
		try {
			return this.settings.keep(area(), version, texts, by);
		}
		catch (UnfitSetting ex) {
			throw Refused.invalid(texts.containsKey(field(ex)) ? field(ex) : "vatNumber", ex.sentence());
		}
	}

	@Override
	public List<String> lacking() {
		return this.firm.now()
			.lacking()
			.stream()
			.map((name) -> this.words.of("desk.settings.firm." + name + ".lacking"))
			.toList();
	}

	private static String field(UnfitSetting unfit) {
		return unfit.name().replaceAll("\\[.*", "");
	}

	private List<Field.Option> legalForms() {
		return Stream
			.concat(Stream.of(new Field.Option("", this.words.of("desk.settings.choose"))),
					Arrays.stream(LegalForm.values()).map((one) -> new Field.Option(one.name(), one.label())))
			.toList();
	}

	private List<Field.Option> vatRegimes() {
		return Arrays.stream(Vat.values())
			.map((one) -> new Field.Option(one.name(), this.words.of("desk.settings.vat." + one.name())))
			.toList();
	}

	/** Those of {@link VatRegime} that a firm chooses for itself. */
	private enum Vat {

		FRANCHISE, STANDARD, DEBITS

	}

}
