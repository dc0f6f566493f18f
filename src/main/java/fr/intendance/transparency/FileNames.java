package fr.intendance.transparency;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Scans;
import fr.intendance.document.Documents;
import fr.intendance.onboarding.Pieces;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the files of an engagement are called, as the journal names them. */
@Component
class FileNames {

	private final Documents documents;

	private final Pieces pieces;

	private final Scans scans;

	private final MessageSource messages;

	FileNames(Documents documents, Pieces pieces, Scans scans, MessageSource messages) {
		this.documents = documents;
		this.pieces = pieces;
		this.scans = scans;
		this.messages = messages;
	}

	Map<String, String> of(EngagementReference reference, Locale language) {
		Map<String, String> names = new HashMap<>();
		this.documents.of(reference.value())
			.forEach((one) -> names.put("document/" + one.number(),
					say("document." + one.kind(), one.label(), language) + " " + one.number()));
		this.pieces.of(reference)
			.forEach(
					(one) -> names.put("piece/" + one.code(), say("piece.label." + one.code(), one.label(), language)));
		this.scans.of(reference).forEach((one) -> names.put("piece/" + one.code(), one.label()));
		return names;
	}

	private String say(String code, String otherwise, Locale language) {
		return this.messages.getMessage(code, null, otherwise, language);
	}

}
