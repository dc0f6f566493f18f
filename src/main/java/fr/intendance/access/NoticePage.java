package fr.intendance.access;

import java.util.Locale;

import fr.intendance.document.Sentences;
import fr.intendance.document.Templates;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/** A calm page with one sentence and, for whom there is one, the way back. */
@Component
class NoticePage {

	private static final String HOME = "/";

	private final Templates templates;

	private final RouteTable table;

	private final ReaderLanguage readers;

	private final Sentences sentences;

	NoticePage(Templates templates, RouteTable table, ReaderLanguage readers, Sentences sentences) {
		this.templates = templates;
		this.table = table;
		this.readers = readers;
		this.sentences = sentences;
	}

	String render(Notice notice, HttpServletRequest request) {
		return render(notice.title(), notice.sentence(), request);
	}

	String render(String title, String sentence, HttpServletRequest request) {
		Locale language = this.readers.of(request);
		return this.templates.render("desk/notice", language,
				new View(this.sentences.in(language, title), this.sentences.in(language, sentence), hasHome(request)));
	}

	/** Clients have no home here, and programs none at all. */
	private boolean hasHome(HttpServletRequest request) {
		Visitor visitor = new Visitor(ActorFilter.actor(request), false);
		return this.table.find("GET", HOME).filter((home) -> home.audience().has(visitor)).isPresent();
	}

	/**
	 * What the page shows.
	 *
	 * @param title the heading
	 * @param sentence what happened and what to do
	 * @param home whether the address alone leads the reader somewhere
	 */
	public record View(String title, String sentence, boolean home) {
	}

}
