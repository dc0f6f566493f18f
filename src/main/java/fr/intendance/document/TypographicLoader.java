package fr.intendance.document;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.TemplateLoader;

/**
 * Loads templates from the class path and sets their French typography once, at load.
 */
final class TypographicLoader implements TemplateLoader {

	private final ClassTemplateLoader bundled = new ClassTemplateLoader(TypographicLoader.class.getClassLoader(),
			"templates");

	@Override
	public Object findTemplateSource(String name) throws IOException {
		Object found = this.bundled.findTemplateSource(name);
		return (found != null) ? new Source(name, found) : null;
	}

	@Override
	public long getLastModified(Object source) {
		return this.bundled.getLastModified(((Source) source).origin());
	}

	@Override
	public Reader getReader(Object source, String encoding) throws IOException {
		Source named = (Source) source;
		Reader reader = this.bundled.getReader(named.origin(), encoding);
		return named.isFrench() ? french(reader) : reader;
	}

	@Override
	public void closeTemplateSource(Object source) throws IOException {
		this.bundled.closeTemplateSource(((Source) source).origin());
	}

	private static Reader french(Reader reader) throws IOException {
		try (reader; StringWriter text = new StringWriter()) {
			reader.transferTo(text);
			return new StringReader(Typography.french(text.toString()));
		}
	}

	private record Source(String name, Object origin) {

		boolean isFrench() {
			return this.name.endsWith(".ftlh") && !this.name.endsWith("_en.ftlh");
		}

	}

}
