package fr.intendance.document;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Optional;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.TemplateLoader;

/**
 * Loads templates, those of the owner before those of the class path, and sets their
 * French typography once, at load.
 */
final class TypographicLoader implements TemplateLoader {

	private final ClassTemplateLoader bundled = new ClassTemplateLoader(TypographicLoader.class.getClassLoader(),
			"templates");

	private final OwnTexts own;

	TypographicLoader(OwnTexts own) {
		this.own = own;
	}

	/** A text as its name says that it is read: French unless it ends in {@code _en}. */
	static String set(String name, String text) {
		return name.endsWith(".ftlh") && !name.endsWith("_en.ftlh") ? Typography.french(text) : text;
	}

	@Override
	public Object findTemplateSource(String name) throws IOException {
		Optional<OwnText> text = this.own.find(name);
		if (text.isPresent()) {
			return new Source(name, null, text.get());
		}
		Object found = this.bundled.findTemplateSource(name);
		return (found != null) ? new Source(name, found, null) : null;
	}

	@Override
	public long getLastModified(Object source) {
		Object bundled = ((Source) source).bundled();
		return (bundled != null) ? this.bundled.getLastModified(bundled) : 0;
	}

	@Override
	public Reader getReader(Object source, String encoding) throws IOException {
		Source named = (Source) source;
		return new StringReader(
				set(named.name(), (named.own() != null) ? named.own().source() : read(named, encoding)));
	}

	@Override
	public void closeTemplateSource(Object source) throws IOException {
		if (((Source) source).bundled() != null) {
			this.bundled.closeTemplateSource(((Source) source).bundled());
		}
	}

	private String read(Source source, String encoding) throws IOException {
		try (Reader reader = this.bundled.getReader(source.bundled(), encoding);
				StringWriter text = new StringWriter()) {
			reader.transferTo(text);
			return text.toString();
		}
	}

	record Source(String name, Object bundled, OwnText own) {
	}

}
