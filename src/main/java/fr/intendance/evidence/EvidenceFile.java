package fr.intendance.evidence;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import fr.intendance.document.Enclosure;

/**
 * A chain as it goes out with its certificate: whoever has the file can count it again.
 */
final class EvidenceFile {

	private EvidenceFile() {
	}

	static Enclosure of(Chain chain, List<EvidenceEvent> events) {
		String content = new Facts().with("format", "intendance-evidence/1")
			.with("rule", EvidenceEvent.RULE)
			.with("engagement", chain.engagement().value())
			.with("subject", chain.subject())
			.with("events", events.stream().map(EvidenceFile::event).toList())
			.json();
		return new Enclosure("preuve_" + chain.subject() + ".json", "application/json",
				"Journal de preuve " + chain.subject(), content);
	}

	private static Object event(EvidenceEvent event) {
		return new Facts().with("place", event.place())
			.with("kind", event.kind().name())
			.with("happenedAt", event.happenedAt().toString())
			.with("facts", event.facts())
			.with("previous", event.previous())
			.with("hash", event.hash())
			.part();
	}

	/** The hashes of the events that a file tells, the first one first. */
	static List<String> hashes(String content) {
		List<String> hashes = new ArrayList<>();
		for (JsonNode event : Facts.read(content).get("events")) {
			hashes.add(event.get("hash").asText());
		}
		return hashes;
	}

}
