package fr.intendance.onboarding;

import java.util.List;
import java.util.Locale;

import fr.intendance.client.EngagementReference;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.reminder.Ladder;
import fr.intendance.reminder.Missing;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The documents that the client has not signed, by name and number. */
@Component
class MissingSignature implements Missing {

	private final ClientSetupRepository setups;

	private final Documents documents;

	private final MessageSource messages;

	MissingSignature(ClientSetupRepository setups, Documents documents, MessageSource messages) {
		this.setups = setups;
		this.documents = documents;
		this.messages = messages;
	}

	@Override
	public Ladder ladder() {
		return Ladder.SIGNATURE;
	}

	@Override
	public List<String> of(String key, Locale language) {
		EngagementReference reference = EngagementReference.ofKey(key);
		List<String> numbers = this.setups.findById(reference.value()).map(ClientSetup::numbers).orElse(List.of());
		return this.documents.of(reference.value())
			.stream()
			.filter((document) -> numbers.contains(document.number()))
			.map((document) -> this.messages.getMessage("missing.signature",
					new Object[] { label(document, language), document.number() }, language))
			.toList();
	}

	private String label(Document document, Locale language) {
		return this.messages.getMessage("document." + document.kind(), null, language);
	}

}
