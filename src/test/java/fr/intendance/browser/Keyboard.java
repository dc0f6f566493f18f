package fr.intendance.browser;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who walks a page with the Tab key: each control is reached, and each shows
 * that it is (WCAG 2.1.1, 2.4.7), within what can be seen of the page (2.4.11).
 */
final class Keyboard {

	private static final int ENOUGH = 250;

	/** The radio buttons of a group are one stop, whichever of them it is. */
	private static final String NAMED = """
			const named = (one) => one.type === 'radio' ? 'radio ' + one.name
					: one.tagName.toLowerCase() + ' ' + (one.id || one.name || one.textContent.trim());
			""";

	private static final String CONTROLS = "() => {" + NAMED + """
			return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
				.filter((one) => one.tabIndex >= 0 && one.type !== 'hidden' && one.checkVisibility()).map(named); }""";

	private static final String HERE = "() => {" + NAMED + """
			const here = document.activeElement;
			if (!here || here === document.body) return { name: '' };
			const style = getComputedStyle(here), box = here.getClientRects()[0];
			const middle = (from, to, end) => Math.min(Math.max((from + to) / 2, 1), end - 1);
			const top = document.elementFromPoint(middle(box.left, box.right, innerWidth),
					middle(box.top, box.bottom, innerHeight));
			return { name: named(here), seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
					&& box.bottom > 0 && box.top < innerHeight && (here === top || here.contains(top)) }; }""";

	private final Page page;

	Keyboard(Page page) {
		this.page = page;
	}

	/** From the head of the page to its end. */
	void walk() {
		Set<String> reached = new LinkedHashSet<>();
		List<String> unseen = new ArrayList<>();
		// where the page itself puts its reader
		Stop first = here();
		for (Stop stop = first.name().isEmpty() ? next() : first; !stop.name().isEmpty()
				&& reached.size() < ENOUGH; stop = next()) {
			reached.add(stop.name());
			if (!stop.seen()) {
				unseen.add(stop.name());
			}
		}
		assertThat(unseen).as("controls of %s without a visible focus", this.page.url()).isEmpty();
		assertThat(reached).as("controls of %s", this.page.url()).containsAll(controls());
	}

	private Stop next() {
		this.page.keyboard().press("Tab");
		return here();
	}

	private Stop here() {
		Map<?, ?> here = (Map<?, ?>) this.page.evaluate(HERE);
		return new Stop((String) here.get("name"), Boolean.TRUE.equals(here.get("seen")));
	}

	private List<String> controls() {
		return ((List<?>) this.page.evaluate(CONTROLS)).stream().map(String::valueOf).toList();
	}

	private record Stop(String name, boolean seen) {
	}

}
