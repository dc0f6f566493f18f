package fr.intendance.desk;

import java.util.List;
import java.util.Locale;

import fr.intendance.document.OwnTemplate;
import fr.intendance.document.OwnTemplates;
import fr.intendance.engine.Refused;
import fr.intendance.mail.MailTemplates;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the owner's own templates became, and how each mail reads now. */
@RestController
class TemplatePages {

	private final OwnTemplates own;

	private final MailTemplates mails;

	private final DeskPages pages;

	TemplatePages(OwnTemplates own, MailTemplates mails, DeskPages pages) {
		this.own = own;
		this.mails = mails;
		this.pages = pages;
	}

	@GetMapping("/desk/templates")
	ResponseEntity<String> list() {
		List<Row> rows = this.mails.names()
			.stream()
			.map((name) -> new Row(name, this.mails.preview(name, Locale.FRANCE).orElseThrow().subject()))
			.toList();
		return this.pages.show("templates",
				(frame) -> new View(frame, this.own.folder().toString(), this.own.all(), rows));
	}

	@GetMapping("/desk/templates/mail/{name}")
	ResponseEntity<String> mail(@PathVariable String name, @RequestParam(defaultValue = "fr") String language) {
		Locale locale = language.equals("en") ? Locale.ENGLISH : Locale.FRANCE;
		return LetterSheet.of(this.mails.preview(name, locale)
			.orElseThrow(() -> Refused.unknown("Ce modèle n’existe pas. Revenez à la liste des modèles."))
			.html());
	}

	/**
	 * @param frame what surrounds the page
	 * @param folder where the owner's files belong
	 * @param own the files that lie there
	 * @param mails every mail
	 */
	record View(Frame frame, String folder, List<OwnTemplate> own, List<Row> mails) {
	}

	/**
	 * @param name as that of its file
	 * @param subject as it reads with invented contents
	 */
	record Row(String name, String subject) {
	}

}
