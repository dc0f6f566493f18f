package fr.intendance.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import freemarker.core.ParseException;
import freemarker.core._CoreAPI;
import freemarker.template.Template;
import freemarker.template.TemplateException;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.freemarker.FreeMarkerConfig;

/**
 * Tries a template of the owner on every specimen before it serves. It may be wrong or
 * hostile: it has no escape from escaping, little time and little paper.
 */
@Component
class TemplateCourt {

	private static final String ENDING = "(_en)?\\.ftlh$";

	private final FreeMarkerConfig freeMarker;

	private final ObjectProvider<TemplateTrial> trials;

	TemplateCourt(FreeMarkerConfig freeMarker, ObjectProvider<TemplateTrial> trials) {
		this.freeMarker = freeMarker;
		this.trials = trials;
	}

	/**
	 * @param name with language and ending, such as {@code mail/quote-sent_en.ftlh}
	 * @return the version that it will bear
	 * @throws TemplateRefused if it must not serve
	 */
	String hear(String name, String source) throws TemplateRefused {
		TemplateTrial trial = trial(name);
		Case heard = new Case(source, parsed(name, source, true), bundled(name));
		String version = Versions.of(heard.own(), Fingerprint.of(source));
		List<Filled> all = inTime(name, Deadline::fill, () -> heard.filled(trial.specimens(template(name)).toList()));
		inTime(name, Deadline::print, () -> {
			for (Filled filled : all) {
				trial.judge(filled);
			}
			return true;
		});
		return version;
	}

	/**
	 * Shows what a text makes of the sample, whether it would be refused or not.
	 * @param own whether it is one of the owner, and not the bundled one
	 * @throws TemplateRefused if nothing can be shown
	 */
	TemplatePreview show(String name, String source, boolean own) throws TemplateRefused {
		TemplateTrial trial = trial(name);
		Case shown = new Case(source, parsed(name, source, true), bundled(name));
		String version = own ? Versions.of(shown.own(), Fingerprint.of(source))
				: Versions.stated(shown.own()).orElse("");
		Record sample = trial.sample(template(name), version, shown.own().getLocale());
		Filled filled = inTime(name, Deadline::fill, () -> shown.filled(sample));
		return inTime(name, Deadline::print, () -> trial.show(filled));
	}

	/** What the bundled template makes of its sample. */
	String bundledSample(String name) throws TemplateRefused {
		Template bundled = bundled(name);
		Record sample = trial(name).specimens(template(name)).findFirst().orElseThrow();
		return inTime(name, Deadline::fill, () -> Case.filled(bundled, sample, new LimitedText()));
	}

	private TemplateTrial trial(String name) throws TemplateRefused {
		return this.trials.stream()
			.filter((one) -> one.specimens(template(name)).findAny().isPresent())
			.findFirst()
			.orElseThrow(() -> new TemplateRefused(1,
					"Aucun modèle remplaçable ne porte ce nom : vérifiez le nom du fichier et de son dossier."));
	}

	private Template bundled(String name) throws TemplateRefused {
		String french = template(name) + ".ftlh";
		return parsed(name, BundledTexts.find(name).or(() -> BundledTexts.find(french)).orElseThrow(), false);
	}

	private Template parsed(String name, String source, boolean owned) throws TemplateRefused {
		try {
			Template parsed = new Template(name, new StringReader(TypographicLoader.set(name, source)),
					this.freeMarker.getConfiguration());
			parsed.setLocale(name.endsWith("_en.ftlh") ? Locale.ENGLISH : Locale.FRANCE);
			if (owned) {
				Forbidden.refuseIn(parsed);
				// lets an endless loop be stopped
				_CoreAPI.addThreadInterruptedChecks(parsed);
			}
			return parsed;
		}
		catch (ParseException ex) {
			throw new TemplateRefused(ex.getLineNumber(),
					"La syntaxe n’est pas comprise : " + ex.getEditorMessage().lines().findFirst().orElse(""));
		}
		catch (IOException ex) {
			throw new TemplateRefused(1, "Le fichier ne se lit pas.");
		}
	}

	private static <T> T inTime(String name, Limit<T> limit, Callable<T> work) throws TemplateRefused {
		try {
			return limit.keep(work);
		}
		catch (ExecutionException ex) {
			throw Mistake.in(name, ex.getCause());
		}
		catch (TimeoutException ex) {
			throw new TemplateRefused(1, "Ce modèle ne finit pas : cherchez une boucle sans fin.");
		}
	}

	/** Without language and ending. */
	static String template(String name) {
		return name.replaceFirst(ENDING, "");
	}

	/** The line on which a place of a text stands, counted from 1. */
	static int lineOf(String text, int place) {
		return (int) text.substring(0, Math.max(place, 0)).chars().filter((sign) -> sign == '\n').count() + 1;
	}

	/** How much of what somebody gives. */
	private interface Limit<T> {

		T keep(Callable<T> work) throws ExecutionException, TimeoutException;

	}

	private record Case(String source, Template own, Template bundled) {

		/** What is the same for several specimens is looked at once. */
		List<Filled> filled(List<? extends Record> specimens) throws IOException, TemplateException {
			Map<String, Filled> different = new LinkedHashMap<>();
			for (Record specimen : specimens) {
				Filled one = filled(specimen);
				different.putIfAbsent(one.text() + one.bundled(), one);
			}
			return List.copyOf(different.values());
		}

		Filled filled(Record specimen) throws IOException, TemplateException {
			TracedText text = new TracedText(this.own.getName());
			return new Filled(this.source, specimen, this.own.getLocale(), filled(this.own, specimen, text),
					filled(this.bundled, specimen, new LimitedText()), text::lineOf);
		}

		static String filled(Template template, Record specimen, LimitedText text)
				throws IOException, TemplateException {
			template.process(specimen, text);
			return text.toString();
		}

	}

}
