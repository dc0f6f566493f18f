package fr.intendance.evidence;

import java.util.List;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.journal.Link;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the chains of an engagement again, and compares them with their certificates.
 */
@Service
public class EvidenceChecks {

	private final EvidenceRows rows;

	private final Documents documents;

	EvidenceChecks(EvidenceRows rows, Documents documents) {
		this.rows = rows;
		this.documents = documents;
	}

	/** Each chain, the first one first. */
	@Transactional(readOnly = true)
	public List<Checked> of(EngagementReference reference) {
		List<String> subjects = this.rows.subjects(reference.value());
		List<Document> certificates = subjects.isEmpty() ? List.of()
				: this.documents.of(reference.value())
					.stream()
					.filter((one) -> EvidenceDocument.isKind(one.kind()))
					.toList();
		return subjects.stream().map((subject) -> checked(reference, subject, certificates)).toList();
	}

	private Checked checked(EngagementReference reference, String subject, List<Document> certificates) {
		List<EvidenceEvent> events = this.rows.of(reference.value(), subject);
		for (Document certificate : certificates) {
			String file = this.documents.enclosed(certificate).orElse("{}");
			if (Facts.read(file).at("/subject").asText().equals(subject)) {
				return new Checked(subject, events.size(), ChainCheck.brokenAt(events, EvidenceFile.hashes(file)),
						Optional.of(certificate.number()));
			}
		}
		return new Checked(subject, events.size(), Link.brokenAt(events).or(() -> certified(events)), Optional.empty());
	}

	/** What is closed had a certificate, and somebody took it away. */
	private static Optional<Integer> certified(List<EvidenceEvent> events) {
		return events.stream()
			.filter((one) -> one.kind() == EvidenceKind.CERTIFIED)
			.map(EvidenceEvent::place)
			.findFirst();
	}

	/**
	 * @param subject the number of what was to be accepted
	 * @param events how many events there are
	 * @param brokenAt the place of the first one that is not what was written
	 * @param certificate the number of the certificate, once there is one
	 */
	public record Checked(String subject, int events, Optional<Integer> brokenAt, Optional<String> certificate) {
	}

}
