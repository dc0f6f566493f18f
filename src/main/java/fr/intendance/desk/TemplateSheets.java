package fr.intendance.desk;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import fr.intendance.document.OwnTemplates;
import fr.intendance.document.TemplatePreview;
import fr.intendance.document.TemplateRefused;
import fr.intendance.document.TemplateShelf;
import fr.intendance.engine.Refused;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Templates as their readers see them, with invented contents, and as their writers do.
 */
@RestController
class TemplateSheets {

	private final OwnTemplates own;

	private final TemplateShelf shelf;

	TemplateSheets(OwnTemplates own, TemplateShelf shelf) {
		this.own = own;
		this.shelf = shelf;
	}

	/**
	 * @param candidate whether the file in the owner's folder is meant, used or not,
	 * refused or not
	 */
	@GetMapping("/desk/templates/{kind}/{name}")
	ResponseEntity<?> preview(@PathVariable String kind, @PathVariable String name,
			@RequestParam(defaultValue = "fr") String language,
			@RequestParam(defaultValue = "false") boolean candidate) {
		String file = TemplateFile.of(kind, name, language);
		try {
			return sheet(name, candidate ? this.shelf.show(file, known(this.own.candidate(file)))
					: known(this.shelf.serving(file)));
		}
		catch (TemplateRefused ex) {
			throw Refused.unknown("Il n’y a pas d’aperçu. %s (ligne %d)".formatted(ex.getMessage(), ex.line()));
		}
	}

	/**
	 * @param sha256 of a text that was once put to use; the bundled one without it
	 */
	@GetMapping("/desk/templates/{kind}/{name}/source")
	ResponseEntity<byte[]> source(@PathVariable String kind, @PathVariable String name,
			@RequestParam(defaultValue = "fr") String language, @RequestParam Optional<String> sha256) {
		String file = TemplateFile.of(kind, name, language);
		String text = known(sha256.flatMap((one) -> this.own.used(file, one))
			.or(() -> sha256.isPresent() ? Optional.empty() : this.shelf.bundled(file)));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(file.substring(file.indexOf('/') + 1)).build().toString())
			.cacheControl(CacheControl.noStore())
			.body(text.getBytes(StandardCharsets.UTF_8));
	}

	private static ResponseEntity<?> sheet(String name, TemplatePreview preview) {
		if (!preview.pdf()) {
			return LetterSheet.of(new String(preview.content(), StandardCharsets.UTF_8));
		}
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename("apercu-" + name + ".pdf").build().toString())
			.cacheControl(CacheControl.noStore())
			.body(preview.content());
	}

	private static <T> T known(Optional<T> found) {
		return found.orElseThrow(TemplateFile::unknown);
	}

}
