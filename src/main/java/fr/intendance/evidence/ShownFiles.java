package fr.intendance.evidence;

import java.util.List;
import java.util.Map;

import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import org.springframework.stereotype.Component;

/** Says of documents what makes them known again: to the byte, as they are stored. */
@Component
class ShownFiles {

	private final Documents documents;

	ShownFiles(Documents documents) {
		this.documents = documents;
	}

	/**
	 * @throws IllegalStateException if the store does not hold what was issued
	 */
	List<Map<String, Object>> of(List<String> numbers) {
		return this.documents.those(numbers).stream().map(this::file).toList();
	}

	private Map<String, Object> file(Document document) {
		// its bytes are compared with their fingerprint as they are read
		int bytes = this.documents.content(document).length;
		return new Facts().with("number", document.number())
			.with("label", document.label())
			.with("kind", document.kind())
			.with("templateVersion", document.templateVersion())
			.with("fileName", document.fileName())
			.with("issuedAt", document.issuedAt().toString())
			.with("sha256", document.sha256())
			.with("bytes", bytes)
			.part();
	}

}
