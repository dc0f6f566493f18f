package fr.intendance.desk;

import java.util.List;
import java.util.Map;

import fr.intendance.engine.Actors;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.settings.Settings;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the office manager says who the firm is, when it works and what it asks. */
@RestController
class SettingsPages {

	static final String PATH = "/desk/settings";

	private final List<SettingsForm> forms;

	private final SettingsTrace trace;

	private final Settings settings;

	private final Actors actors;

	private final FirstSteps firstSteps;

	private final Words words;

	private final DeskPages pages;

	SettingsPages(List<SettingsForm> forms, SettingsTrace trace, Settings settings, Actors actors,
			FirstSteps firstSteps, Words words, DeskPages pages) {
		this.forms = forms;
		this.trace = trace;
		this.settings = settings;
		this.actors = actors;
		this.firstSteps = firstSteps;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ResponseEntity<String> all() {
		return this.pages.show("settings", (frame) -> new View(frame,
				this.forms.stream().map((form) -> new Area(form.area(), form.lacking())).toList(), this.trace.lines()));
	}

	@GetMapping(PATH + "/{area}")
	ResponseEntity<String> show(@PathVariable String area, @RequestParam(defaultValue = "false") boolean kept) {
		SettingsForm form = find(area);
		return this.pages.show("settings-area", (frame) -> view(frame, form, Typed.nothing(), kept));
	}

	@PostMapping(PATH + "/{area}")
	ResponseEntity<String> keep(@PathVariable String area, @RequestParam Map<String, String> typed) {
		SettingsForm form = find(area);
		FormValues values = new FormValues(typed);
		try {
			if (!form.keep(values, values.integer("version", 0, Integer.MAX_VALUE), this.actors.required().id())) {
				throw changedMeanwhile();
			}
			return this.pages.lead(this.firstSteps.leadAfter(PATH + "/" + area, PATH + "/" + area + "?kept=true"));
		}
		catch (Refused ex) {
			return this.pages.refuse("settings-area", ex, (frame) -> view(frame, form, new Typed(area, typed), false));
		}
	}

	/** The page of an area after something else on it was refused. */
	ResponseEntity<String> refuse(String area, Refused refused) {
		return this.pages.refuse("settings-area", refused, (frame) -> view(frame, find(area), Typed.nothing(), false));
	}

	static Refused changedMeanwhile() {
		return Refused.conflict("Quelqu’un d’autre vient de changer ces réglages. Ouvrez de nouveau la page "
				+ "depuis les réglages, puis reportez-y vos changements.");
	}

	private AreaView view(Frame frame, SettingsForm form, Typed typed, boolean kept) {
		String version = typed.form().isEmpty() ? "" + this.settings.version(form.area())
				: typed.value(form.area(), "version");
		return new AreaView(frame, form.area(), this.words.of("desk.settings." + form.area()), version,
				form.groups(typed), form.beside(), form.lacking(), kept);
	}

	private SettingsForm find(String area) {
		return this.forms.stream()
			.filter((form) -> form.area().equals(area))
			.findFirst()
			.orElseThrow(() -> Refused.unknown("Ces réglages n’existent pas. Revenez à la liste des réglages."));
	}

	/**
	 * @param frame what surrounds the page
	 * @param areas what is set together
	 * @param changes who changed what, the newest first
	 */
	record View(Frame frame, List<Area> areas, List<SettingsTrace.Line> changes) {
	}

	/**
	 * @param code names it in its address and in the bundle
	 * @param lacking what is still to be set, in words
	 */
	record Area(String code, List<String> lacking) {
	}

	/**
	 * @param frame what surrounds the page
	 * @param area what is set
	 * @param title what people call it
	 * @param version which one is changed
	 * @param groups the fields
	 * @param beside what else its page shows
	 * @param lacking what is still to be set, in words
	 * @param kept whether it was changed a moment ago
	 */
	record AreaView(Frame frame, String area, String title, String version, List<SettingGroup> groups,
			Map<String, String> beside, List<String> lacking, boolean kept) {
	}

}
