package fr.intendance.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import freemarker.template.TemplateException;

/** Says for people what went wrong while a template of the owner was tried. */
final class Mistake {

	private Mistake() {
	}

	/**
	 * @param name of the template, whose line is meant where it calls another
	 */
	static TemplateRefused in(String name, Throwable cause) {
		if (cause instanceof TemplateRefused refused) {
			return refused;
		}
		if (cause instanceof TemplateException ex) {
			return new TemplateRefused(line(name, ex),
					"« %s » ne peut pas être rempli : vérifiez ce nom, ou demandez d’abord s’il est là avec « ?? »."
						.formatted(ex.getBlamedExpressionString()));
		}
		if (cause instanceof LimitedText.TooLong || cause instanceof OutOfMemoryError) {
			return new TemplateRefused(1, "Ce modèle écrit beaucoup trop : cherchez une boucle sans fin.");
		}
		if (cause instanceof StackOverflowError) {
			return new TemplateRefused(1, "Ce modèle s’appelle lui-même sans fin.");
		}
		return new TemplateRefused(1, "Ce modèle ne peut pas être rempli : " + cause.getMessage());
	}

	private static int line(String name, TemplateException ex) {
		Matcher called = Pattern.compile("template \"" + Pattern.quote(name) + "\".*?at line (\\d+)")
			.matcher(String.valueOf(ex.getFTLInstructionStack()));
		return called.find() ? Integer.parseInt(called.group(1))
				: (ex.getLineNumber() != null) ? ex.getLineNumber() : 1;
	}

}
