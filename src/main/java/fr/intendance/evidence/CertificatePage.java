package fr.intendance.evidence;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import fr.intendance.document.Imprint;
import fr.intendance.document.Party;

/** Tells a chain as a certificate does. */
final class CertificatePage {

	private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss")
		.withZone(ZoneOffset.UTC);

	private final Chain chain;

	private final List<EvidenceEvent> events;

	private final EvidenceEvent yes;

	/**
	 * @param events with a yes among them
	 */
	CertificatePage(Chain chain, List<EvidenceEvent> events, EvidenceEvent yes) {
		this.chain = chain;
		this.events = events;
		this.yes = yes;
	}

	CertificateView view(Imprint imprint, Party client) {
		JsonNode facts = Facts.read(this.yes.facts());
		var enclosure = EvidenceFile.of(this.chain, this.events);
		return new CertificateView(imprint, client, this.chain.engagement().value(), this.chain.purpose(),
				this.chain.subject(), yes(facts), list(facts.get("documents")).map(CertificatePage::sheet).toList(),
				list(facts.get("boxes")).map(CertificatePage::box).toList(), steps(),
				new CertificateView.Seal(this.events.size(), this.events.get(0).hash(),
						this.events.get(this.events.size() - 1).hash(), enclosure.fileName()),
				Optional.of(enclosure));
	}

	private CertificateView.Yes yes(JsonNode facts) {
		return new CertificateView.Yes(facts.get("name").asText(), facts.get("capacity").asText(),
				facts.get("company").asText(), facts.get("statement").asText(), this.yes.happenedAt(),
				text(facts.at("/signedOn")).map(LocalDate::parse), facts.get("by").asText(),
				text(facts.at("/scan/sha256")));
	}

	private static CertificateView.Sheet sheet(JsonNode file) {
		return new CertificateView.Sheet(file.get("kind").asText(), file.get("number").asText(),
				file.get("templateVersion").asText(), file.get("bytes").asLong(), file.get("sha256").asText());
	}

	private static CertificateView.Box box(JsonNode box) {
		return new CertificateView.Box(box.get("text").asText(), LocalDate.parse(box.get("version").asText()),
				box.get("ticked").asBoolean());
	}

	private List<CertificateView.Step> steps() {
		List<CertificateView.Step> steps = new ArrayList<>();
		String before = "";
		for (EvidenceEvent event : this.events) {
			JsonNode facts = Facts.read(event.facts());
			String origin = facts.at("/address").asText() + facts.at("/agent").asText();
			boolean same = !origin.isEmpty() && origin.equals(before);
			steps.add(new CertificateView.Step(UTC.format(event.happenedAt()), event.kind(), text(facts.at("/number")),
					text(facts.at("/to")), text(facts.at("/messageId")),
					text(facts.at("/address")).filter((one) -> !same), text(facts.at("/agent")).filter((one) -> !same),
					same));
			before = origin.isEmpty() ? before : origin;
		}
		return steps;
	}

	private static Stream<JsonNode> list(JsonNode nodes) {
		return StreamSupport.stream(nodes.spliterator(), false);
	}

	private static Optional<String> text(JsonNode node) {
		return node.isMissingNode() || node.asText().isEmpty() ? Optional.empty() : Optional.of(node.asText());
	}

}
