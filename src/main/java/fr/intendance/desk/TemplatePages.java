package fr.intendance.desk;

import java.util.List;
import java.util.Map;

import fr.intendance.document.OwnTemplates;
import fr.intendance.document.TemplateShelf;
import fr.intendance.engine.Actors;
import fr.intendance.engine.Refused;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the owner's own templates became, and where somebody puts them to use. */
@RestController
class TemplatePages {

	private static final String PATH = "/desk/templates";

	private final OwnTemplates own;

	private final TemplateShelf shelf;

	private final Actors actors;

	private final DeskPages pages;

	TemplatePages(OwnTemplates own, TemplateShelf shelf, Actors actors, DeskPages pages) {
		this.own = own;
		this.shelf = shelf;
		this.actors = actors;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ResponseEntity<String> list() {
		this.own.look();
		return this.pages.show("templates", this::view);
	}

	@PostMapping(PATH + "/{kind}/{name}")
	ResponseEntity<String> use(@PathVariable String kind, @PathVariable String name,
			@RequestParam(defaultValue = "fr") String language, @RequestParam(defaultValue = "") String sha256,
			@RequestParam(defaultValue = "false") boolean seen) {
		try {
			Refused.unlessTicked(Map.of("seen", seen),
					"Regardez d’abord l’aperçu de ce modèle, puis cochez la case qui le dit.");
			if (!this.own.use(TemplateFile.of(kind, name, language), sha256, this.actors.required().id())) {
				throw Refused.conflict("Ce fichier a changé depuis que vous l’avez regardé, ou n’est plus là. "
						+ "Regardez son nouvel aperçu, puis mettez-le en service.");
			}
			return this.pages.lead(PATH);
		}
		catch (Refused ex) {
			return this.pages.refuse("templates", ex, this::view);
		}
	}

	@PostMapping(PATH + "/{kind}/{name}/bundled")
	ResponseEntity<String> giveBack(@PathVariable String kind, @PathVariable String name,
			@RequestParam(defaultValue = "fr") String language) {
		if (!this.own.giveBack(TemplateFile.of(kind, name, language), this.actors.required().id())) {
			throw TemplateFile.unknown();
		}
		return this.pages.lead(PATH);
	}

	private Record view(Frame frame) {
		List<TemplateShelf.Shelved> all = this.shelf.all();
		return new View(frame, this.own.folder().toString(), this.own.all().stream().map(TemplateRow::of).toList(),
				all.stream().filter(TemplateShelf.Shelved::isDocument).toList(),
				all.stream().filter((one) -> !one.isDocument()).toList(),
				this.own.history().stream().map(TemplateRow.Decision::of).toList());
	}

	/**
	 * @param frame what surrounds the page
	 * @param folder where the owner's files belong
	 * @param own what the owner has of their own
	 * @param documents every document
	 * @param mails every mail
	 * @param history every decision, the newest first
	 */
	record View(Frame frame, String folder, List<TemplateRow> own, List<TemplateShelf.Shelved> documents,
			List<TemplateShelf.Shelved> mails, List<TemplateRow.Decision> history) {
	}

}
