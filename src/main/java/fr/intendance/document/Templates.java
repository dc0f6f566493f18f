package fr.intendance.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import freemarker.template.Template;
import freemarker.template.TemplateException;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.freemarker.FreeMarkerConfig;

/**
 * Renders what stands in {@code templates/}: one record in, one text out. Serves
 * documents, mails and pages alike.
 */
@Component
public class Templates {

	private final FreeMarkerConfig freeMarker;

	Templates(FreeMarkerConfig freeMarker) {
		this.freeMarker = freeMarker;
	}

	/**
	 * Fills a template. Its components are the names of the template; an empty Optional
	 * is missing.
	 * @param template path below {@code templates/} without its ending, such as
	 * {@code mail/quote-sent}
	 * @param locale its language; {@code …_en.ftlh} is taken for English where it exists
	 * @param view everything that the template may show
	 * @throws IllegalStateException when the template is unknown, wrong, or asks for what
	 * the record has not
	 */
	public String render(String template, Locale locale, Record view) {
		try {
			LimitedText text = new LimitedText();
			load(template, locale).process(view, text);
			return text.toString();
		}
		catch (TemplateException ex) {
			throw new IllegalStateException("Template " + template + " cannot be filled", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Template " + template + " cannot be read", ex);
		}
	}

	/**
	 * The version that a document template carries in its first line, {@code <#ftl
	 * attributes={"version": "1"}>}.
	 */
	String version(String template, Locale locale) {
		try {
			if (load(template, locale).getCustomAttribute("version") instanceof String version) {
				return version;
			}
			throw new IllegalStateException("Template " + template + " carries no version");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Template " + template + " cannot be read", ex);
		}
	}

	/** The language of the template that serves who asks for this one. */
	Locale language(String template, Locale wanted) {
		try {
			return load(template, wanted).getSourceName().endsWith("_en.ftlh") ? Locale.ENGLISH : Locale.FRENCH;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Template " + template + " cannot be read", ex);
		}
	}

	private Template load(String template, Locale locale) throws IOException {
		return this.freeMarker.getConfiguration().getTemplate(template + ".ftlh", locale);
	}

}
