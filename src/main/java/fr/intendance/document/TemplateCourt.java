package fr.intendance.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

	private static final int SECONDS = 20;

	private static final Pattern UNSAFE = Pattern.compile(
			"\\?\\s*(no_esc|noEsc|interpret|eval|eval_json|evalJson|new|api)\\b|<#(noautoesc|noAutoEsc|outputformat|outputFormat)\\b|<#ftl[^>]*(output_format|outputFormat|auto_esc|autoEsc)");

	private final FreeMarkerConfig freeMarker;

	private final ObjectProvider<TemplateTrial> trials;

	TemplateCourt(FreeMarkerConfig freeMarker, ObjectProvider<TemplateTrial> trials) {
		this.freeMarker = freeMarker;
		this.trials = trials;
	}

	/**
	 * @param name with language and ending, such as {@code mail/quote-sent_en.ftlh}
	 * @throws TemplateRefused if it must not serve
	 */
	void hear(String name, String source) throws TemplateRefused {
		String template = name.replaceFirst("(_[a-z]{2})?\\.ftlh$", "");
		TemplateTrial trial = this.trials.stream()
			.filter((one) -> one.specimens(template).findAny().isPresent())
			.findFirst()
			.orElseThrow(() -> new TemplateRefused(1,
					"Aucun modèle remplaçable ne porte ce nom : vérifiez le nom du fichier et de son dossier."));
		requireSafe(source);
		Template parsed = parsed(name, source);
		ExecutorService apart = Executors.newSingleThreadExecutor();
		try {
			List<? extends Record> specimens = trial.specimens(template).toList();
			apart.submit(() -> {
				for (Record specimen : specimens) {
					trial.judge(source, filled(parsed, specimen));
				}
				return true;
			}).get(SECONDS, TimeUnit.SECONDS);
		}
		catch (ExecutionException ex) {
			throw refusal(ex.getCause());
		}
		catch (TimeoutException ex) {
			throw new TemplateRefused(1, "Ce modèle ne finit pas : cherchez une boucle sans fin.");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new TemplateRefused(1, "L’essai de ce modèle a été interrompu.");
		}
		finally {
			apart.shutdownNow();
		}
	}

	private static void requireSafe(String source) throws TemplateRefused {
		Matcher unsafe = UNSAFE.matcher(source);
		if (unsafe.find()) {
			throw new TemplateRefused(lineOf(source, unsafe.start()),
					"« %s » n’est pas permis dans un modèle.".formatted(unsafe.group().strip()));
		}
	}

	private Template parsed(String name, String source) throws TemplateRefused {
		try {
			Template parsed = new Template(name, new StringReader(TypographicLoader.set(name, source)),
					this.freeMarker.getConfiguration());
			parsed.setLocale(name.endsWith("_en.ftlh") ? Locale.ENGLISH : Locale.FRANCE);
			// lets an endless loop be stopped
			_CoreAPI.addThreadInterruptedChecks(parsed);
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

	private static String filled(Template template, Record specimen) throws IOException, TemplateException {
		LimitedText text = new LimitedText();
		template.process(specimen, text);
		return text.toString();
	}

	private static TemplateRefused refusal(Throwable cause) {
		if (cause instanceof TemplateRefused refused) {
			return refused;
		}
		if (cause instanceof TemplateException ex) {
			return new TemplateRefused((ex.getLineNumber() != null) ? ex.getLineNumber() : 1,
					"« %s » ne peut pas être rempli : vérifiez ce nom, ou demandez d’abord s’il est là avec « ?? »."
						.formatted(ex.getBlamedExpressionString()));
		}
		if (cause instanceof LimitedText.TooLong) {
			return new TemplateRefused(1, "Ce modèle écrit beaucoup trop : cherchez une boucle sans fin.");
		}
		if (cause instanceof StackOverflowError) {
			return new TemplateRefused(1, "Ce modèle s’appelle lui-même sans fin.");
		}
		return new TemplateRefused(1, "Ce modèle ne peut pas être rempli : " + cause.getMessage());
	}

	/** The line on which a place of a text stands, counted from 1. */
	static int lineOf(String text, int place) {
		return (int) text.substring(0, Math.max(place, 0)).chars().filter((sign) -> sign == '\n').count() + 1;
	}

}
