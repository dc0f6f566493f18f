package fr.intendance.document;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;

/**
 * What a template writes, and from which of its lines each part came: whatever is wrong
 * with a page can be told to whoever wrote the template.
 */
final class TracedText extends LimitedText {

	private final String template;

	private final NavigableMap<Integer, Origin> origins = new TreeMap<>(Map.of(0, new Origin(1, false)));

	/**
	 * @param template whose lines are meant, not those of what it calls
	 */
	TracedText(String template) {
		this.template = template;
	}

	/** The line from which the sign at that place of the text came, from 1. */
	int lineOf(int place) {
		Map.Entry<Integer, Origin> origin = this.origins.floorEntry(Math.max(place, 0));
		int line = origin.getValue().line();
		if (!origin.getValue().grows()) {
			return line;
		}
		String written = getBuffer().substring(origin.getKey(), Math.min(place, getBuffer().length()));
		return line + TemplateCourt.lineOf(written, written.length()) - 1;
	}

	@Override
	void expect(int more) {
		super.expect(more);
		TemplateElement[] stack = _CoreAPI.getInstructionStackSnapshot(Environment.getCurrentEnvironment());
		Arrays.stream(stack)
			.filter(this::isOurs)
			.findFirst()
			.ifPresent((element) -> this.origins.put(getBuffer().length(), new Origin(element.getBeginLine(),
					element == stack[0] && element.getEndLine() > element.getBeginLine())));
	}

	@SuppressWarnings("deprecation") // the only way from an element to its template
	private boolean isOurs(TemplateElement element) {
		return element.getTemplate().getName().equals(this.template);
	}

	/** Text that stands in the template as it is goes on with its lines. */
	private record Origin(int line, boolean grows) {
	}

}
