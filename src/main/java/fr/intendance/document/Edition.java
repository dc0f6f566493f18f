package fr.intendance.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import freemarker.core._CoreAPI;
import freemarker.template.Template;
import freemarker.template.TemplateException;

/**
 * A template as it serves at one moment, so that the version that a document bears is
 * that of the text that made it. One of the owner has little time for each page.
 */
final class Edition {

	/** Under this name a template of the owner carries the fingerprint of its text. */
	static final String OWN = "sha256";

	/** And whether it passes its trial no longer. */
	static final String BROKEN = "broken";

	private static final Set<Template> STOPPABLE = Collections
		.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

	private final Template template;

	Edition(Template template) {
		this.template = template;
	}

	/**
	 * What a bundled document states in its first line; for one of the owner, see
	 * {@link Versions}.
	 */
	String version() {
		Optional<String> stated = Versions.stated(this.template);
		return own().map((sha256) -> Versions.named(stated, sha256))
			.or(() -> stated)
			.orElseThrow(() -> new IllegalStateException("Template " + name() + " carries no version"));
	}

	/** French or English. */
	Locale language() {
		return name().endsWith("_en.ftlh") ? Locale.ENGLISH : Locale.FRENCH;
	}

	/**
	 * @throws IllegalStateException when the template is wrong, or asks for what the
	 * record has not
	 */
	String fill(Record view) {
		if (own().isEmpty()) {
			return filled(view);
		}
		if ((Boolean) this.template.getCustomAttribute(BROKEN)) {
			throw unfit(null);
		}
		synchronized (this.template) {
			if (STOPPABLE.add(this.template)) {
				_CoreAPI.addThreadInterruptedChecks(this.template);
			}
		}
		try {
			return Deadline.fill(() -> filled(view));
		}
		catch (ExecutionException | TimeoutException ex) {
			throw unfit(ex);
		}
	}

	private IllegalStateException unfit(Exception cause) {
		return new IllegalStateException(
				"Le modèle « %s » que vous avez mis en service ne peut pas être rempli. Corrigez-le, ou reprenez "
					.formatted(name()) + "le modèle fourni sur la page « Modèles » du bureau, puis relancez.",
				cause);
	}

	private String filled(Record view) {
		try {
			LimitedText text = new LimitedText();
			this.template.process(view, text);
			return text.toString();
		}
		catch (TemplateException ex) {
			throw new IllegalStateException("Template " + name() + " cannot be filled", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Template " + name() + " cannot be read", ex);
		}
	}

	private Optional<String> own() {
		return Optional.ofNullable((String) this.template.getCustomAttribute(OWN));
	}

	private String name() {
		return this.template.getSourceName();
	}

}
