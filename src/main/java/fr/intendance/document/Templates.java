package fr.intendance.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

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
		return edition(template, locale).fill(view);
	}

	/** The template as it serves now. */
	Edition edition(String template, Locale locale) {
		try {
			return new Edition(this.freeMarker.getConfiguration().getTemplate(template + ".ftlh", locale));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Template " + template + " cannot be read", ex);
		}
	}

}
