package fr.intendance.desk;

import java.util.Optional;

import fr.intendance.document.OwnTemplate;
import fr.intendance.document.TemplateChoice;

/**
 * What the owner has of one template.
 *
 * @param file its name below the owner's folder
 * @param path its address at the desk
 * @param language {@code fr} or {@code en}
 * @param state {@code candidate}, {@code refused} or {@code used} for the file;
 * {@code gone} where only what serves is left
 * @param sha256 the fingerprint of the file's text
 * @param refusal why the file cannot be used
 * @param serving what serves instead of the bundled template
 * @param broken why that makes nothing any more
 */
record TemplateRow(String file, String path, String language, String state, Optional<String> sha256,
		Optional<String> version, Optional<OwnTemplate.Refusal> refusal, Optional<Decision> serving,
		Optional<OwnTemplate.Refusal> broken) {

	static TemplateRow of(OwnTemplate own) {
		return new TemplateRow(own.name(), path(own.name()), language(own.name()), state(own),
				own.file().map(OwnTemplate.Tried::sha256), own.file().flatMap(OwnTemplate.Tried::version),
				own.file().flatMap(OwnTemplate.Tried::refusal), own.serving().map(Decision::of), own.broken());
	}

	private static String state(OwnTemplate own) {
		if (own.file().isEmpty()) {
			return "gone";
		}
		return own.isInUse() ? "used" : own.isCandidate() ? "candidate" : "refused";
	}

	private static String path(String file) {
		return "/desk/templates/" + file.replaceFirst("(_en)?\\.ftlh$", "");
	}

	private static String language(String file) {
		return file.endsWith("_en.ftlh") ? "en" : "fr";
	}

	/**
	 * Who put what to use.
	 *
	 * @param file the template
	 * @param path its address at the desk
	 * @param language {@code fr} or {@code en}
	 * @param sha256 the fingerprint of the text; none for the bundled template
	 * @param version that documents bear since; none for the bundled template
	 * @param by the user
	 * @param at day and time in words
	 */
	record Decision(String file, String path, String language, Optional<String> sha256, Optional<String> version,
			String by, String at) {

		static Decision of(TemplateChoice choice) {
			return new Decision(choice.name(), TemplateRow.path(choice.name()), TemplateRow.language(choice.name()),
					choice.sha256(), choice.version(), choice.by(), Reading.dateAndTime(choice.at()));
		}

	}

}
