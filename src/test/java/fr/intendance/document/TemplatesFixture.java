package fr.intendance.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import org.springframework.context.MessageSource;

/** The real templates and words, without Spring. */
public final class TemplatesFixture {

	private TemplatesFixture() {
	}

	public static Templates templates() {
		return Pages.templates();
	}

	public static String fileName(DocumentTemplate template, Locale language, String number) {
		return new DocumentNames(messages()).file(template, language, number);
	}

	public static MessageSource messages() {
		try {
			return new TemplatesConfiguration().messageSource();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
