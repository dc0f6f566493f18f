package fr.intendance.access;

import java.util.Locale;

import fr.intendance.document.Templates;

import org.springframework.stereotype.Component;

/** A calm page with one sentence and the way back. */
@Component
class NoticePage {

	private final Templates templates;

	NoticePage(Templates templates) {
		this.templates = templates;
	}

	String render(Notice notice) {
		return render(notice.title(), notice.sentence());
	}

	String render(String title, String sentence) {
		return this.templates.render("desk/notice", Locale.FRENCH, new View(title, sentence));
	}

	/**
	 * What the page shows.
	 *
	 * @param title the heading
	 * @param sentence what happened and what to do
	 */
	public record View(String title, String sentence) {
	}

}
