package fr.intendance.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.settings.Settings;
import fr.intendance.settings.UnfitSetting;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When the firm is open and when it is closed. */
@Component
@Order(2)
class HoursForm implements SettingsForm {

	private static final int WINDOWS = 3;

	private static final int CLOSINGS = 12;

	private final Settings settings;

	private final Words words;

	HoursForm(Settings settings, Words words) {
		this.settings = settings;
		this.words = words;
	}

	@Override
	public String area() {
		return "calendar";
	}

	@Override
	public List<SettingGroup> groups(Typed typed) {
		Map<String, String> kept = kept();
		SettingFields fields = new SettingFields(this.words, area(), typed, kept);
		long shown = (typed.form().isEmpty() ? kept : typed.values()).entrySet()
			.stream()
			.filter((one) -> one.getKey().startsWith("first") && !one.getValue().isBlank())
			.count();
		return List.of(
				fields.pairs("windows",
						FieldPair.fields(WINDOWS, (place) -> fields.line("opens", place).as("time"),
								(place) -> fields.line("closes", place).as("time"))),
				fields.pairs("closings",
						FieldPair.fields((int) Math.min(CLOSINGS, shown + 2), (place) -> fields.line("first", place),
								(place) -> fields.line("last", place))),
				fields.group("place", fields.line("department").mandatory()));
	}

	private Map<String, String> kept() {
		Map<String, String> texts = this.settings.texts(area());
		Map<String, String> kept = new HashMap<>(texts);
		spread(kept, texts.get("openingWindows"), "-", "opens", "closes", Function.identity());
		spread(kept, texts.get("closingPeriods"), "/", "first", "last", (day) -> new ClosingDay(day).written());
		return kept;
	}

	private static void spread(Map<String, String> kept, String text, String between, String left, String right,
			Function<String, String> written) {
		List<String> lines = text.lines().toList();
		IntStream.range(0, lines.size()).forEach((place) -> {
			String[] ends = lines.get(place).split(between);
			kept.put(left + place, written.apply(ends[0]));
			kept.put(right + place, written.apply(ends[1]));
		});
	}

	@Override
	public boolean keep(FormValues values, int version, String by) {
		List<FieldPair> windows = FieldPair.all(values, "opens", "closes", WINDOWS);
		List<FieldPair> closings = FieldPair.all(values, "first", "last", CLOSINGS);
		Map<String, String> texts = Map.of("department", values.requiredLine("department", 3), "openingWindows",
				windows.stream().map(HoursForm::window).collect(Collectors.joining("\n")), "closingPeriods",
				closings.stream().map(ClosingDay::period).collect(Collectors.joining("\n")));
		try {
			return this.settings.keep(area(), version, texts, by);
		}
		catch (UnfitSetting ex) {
			throw Refused.invalid(field(ex.name(), windows, closings), ex.sentence());
		}
	}

	private static String window(FieldPair pair) {
		return OpeningTime.of("opens" + pair.place(), pair.left()) + "-"
				+ OpeningTime.of("closes" + pair.place(), pair.right());
	}

	private static String field(String name, List<FieldPair> windows, List<FieldPair> closings) {
		if (name.startsWith("openingWindows[")) {
			return "opens" + windows.get(index(name)).place();
		}
		if (name.startsWith("closingPeriods[")) {
			return "first" + closings.get(index(name)).place();
		}
		return switch (name) {
			case "department" -> name;
			case "openHalfOfTheYear" -> "first0";
			default -> "opens0";
		};
	}

	private static int index(String name) {
		return Integer.parseInt(name.replaceAll("\\D", ""));
	}

}
