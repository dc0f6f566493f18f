package fr.intendance.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/** Every template that the owner may replace, to be looked at and to start from. */
@Service
public class TemplateShelf {

	private static final String ENDING = ".ftlh";

	private final ObjectProvider<TemplateTrial> trials;

	private final TemplateCourt court;

	private final OwnTexts own;

	/** What came with the program stays as long as it runs, and takes long to fill. */
	private final Supplier<List<Shelved>> all = SingletonSupplier.of(this::filled);

	TemplateShelf(ObjectProvider<TemplateTrial> trials, TemplateCourt court, OwnTexts own) {
		this.trials = trials;
		this.court = court;
		this.own = own;
	}

	/** The documents, then the mails, each in the order of their names. */
	public List<Shelved> all() {
		return this.all.get();
	}

	private List<Shelved> filled() {
		return this.trials.stream()
			.flatMap((trial) -> trial.templates().map((template) -> new Shelved(template, title(trial, template))))
			.sorted((one, other) -> one.template().compareTo(other.template()))
			.toList();
	}

	/**
	 * The text that came with the program, to start from; the French one where it has no
	 * other.
	 * @param name path below the owner's folder, such as {@code mail/quote-sent.ftlh}
	 * @return nothing if it may not be replaced
	 */
	public Optional<String> bundled(String name) {
		String template = TemplateCourt.template(name);
		boolean ours = this.trials.stream().flatMap(TemplateTrial::templates).anyMatch(template::equals);
		return ours ? BundledTexts.find(name).or(() -> BundledTexts.find(template + ENDING)) : Optional.empty();
	}

	/**
	 * What serves now, filled with invented contents.
	 * @return nothing if there is no such template
	 * @throws TemplateRefused if it cannot be shown
	 */
	public Optional<TemplatePreview> serving(String name) throws TemplateRefused {
		Optional<String> text = this.own.find(name).map(OwnText::source);
		Optional<String> bundled = bundled(name);
		return bundled.isEmpty() ? Optional.empty()
				: Optional.of(this.court.show(name, text.orElseGet(bundled::get), text.isPresent()));
	}

	/**
	 * Any text under that name, filled with invented contents, whether it would pass or
	 * not.
	 * @throws TemplateRefused if it cannot be shown
	 */
	public TemplatePreview show(String name, String source) throws TemplateRefused {
		return this.court.show(name, source, true);
	}

	private String title(TemplateTrial trial, String template) {
		try {
			return trial.title(template, this.court.bundledSample(template + ENDING));
		}
		catch (TemplateRefused ex) {
			throw new IllegalStateException("The bundled template " + template + " cannot be filled", ex);
		}
	}

	/**
	 * A template that may be replaced.
	 *
	 * @param template path below {@code templates/} without language and ending
	 * @param title what people call it, in French; a mail's subject
	 */
	public record Shelved(String template, String title) {

		/** Whether it makes a document, and not a mail. */
		public boolean isDocument() {
			return this.template.startsWith("document/");
		}

		/** Its name without the folder. */
		public String name() {
			return this.template.substring(this.template.indexOf('/') + 1);
		}

	}

}
