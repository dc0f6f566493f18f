package fr.intendance.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.evidence.PurgeRows.KeptChain;
import fr.intendance.journal.Link;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the chains of an engagement again, and compares them with their certificates.
 */
@Service
public class EvidenceChecks {

	private final EvidenceRows rows;

	private final PurgeRows purges;

	private final EvidenceSettings settings;

	private final Documents documents;

	EvidenceChecks(EvidenceRows rows, PurgeRows purges, EvidenceSettings settings, Documents documents) {
		this.rows = rows;
		this.purges = purges;
		this.settings = settings;
		this.documents = documents;
	}

	/** Each chain, the first one first. */
	@Transactional(readOnly = true)
	public List<Checked> of(EngagementReference reference) {
		List<KeptChain> chains = this.purges.of(reference.value());
		List<Document> certificates = chains.isEmpty() ? List.of()
				: this.documents.of(reference.value())
					.stream()
					.filter((one) -> EvidenceDocument.isKind(one.kind()))
					.toList();
		return chains.stream().map((chain) -> checked(reference, chain, certificates)).toList();
	}

	private Checked checked(EngagementReference reference, KeptChain chain, List<Document> certificates) {
		boolean gone = chain.purgedOn().isPresent();
		List<EvidenceEvent> events = gone ? List.of() : this.rows.of(reference.value(), chain.subject());
		Term term = new Term(chain.keptUntil(), this.settings.keep().contains(reference.value()), chain.purgedOn());
		for (Document certificate : certificates) {
			String file = this.documents.enclosed(certificate).orElse("{}");
			if (Facts.read(file).at("/subject").asText().equals(chain.subject())) {
				List<String> certified = EvidenceFile.hashes(file);
				return new Checked(chain.subject(), gone ? chain.events() : events.size(),
						gone ? ChainCheck.brokenAt(chain, certified) : ChainCheck.brokenAt(events, certified),
						Optional.of(certificate.number()), term);
			}
		}
		return new Checked(chain.subject(), gone ? chain.events() : events.size(),
				Link.brokenAt(events).or(() -> certified(events)), Optional.empty(), term);
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
	 * @param term how long it is kept
	 */
	public record Checked(String subject, int events, Optional<Integer> brokenAt, Optional<String> certificate,
			Term term) {
	}

	/**
	 * @param until the last day, in Paris; nothing while the engagement runs
	 * @param held whether the firm keeps it beyond that
	 * @param purgedOn the day in Paris on which it was deleted
	 */
	public record Term(Optional<LocalDate> until, boolean held, Optional<LocalDate> purgedOn) {
	}

}
