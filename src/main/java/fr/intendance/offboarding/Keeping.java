package fr.intendance.offboarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Engagement;
import fr.intendance.client.Scans;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.keys.ClientKeys;
import fr.intendance.onboarding.Contracts;

import org.springframework.stereotype.Component;

/**
 * Keeps what the law orders kept of a client who is forgotten: sealed with a key for each
 * ground, which has an end of its own. Where no contract was in force, nothing is.
 */
@Component
class Keeping {

	private final Documents documents;

	private final Scans scans;

	private final Contracts contracts;

	private final ClientKeys keys;

	Keeping(Documents documents, Scans scans, Contracts contracts, ClientKeys keys) {
		this.documents = documents;
		this.scans = scans;
		this.contracts = contracts;
		this.keys = keys;
	}

	/** Until when something is kept, by ground. */
	Map<KeptGround, LocalDate> until(Engagement engagement) {
		Map<KeptGround, LocalDate> until = new EnumMap<>(KeptGround.class);
		Optional<Contracts.InForce> contract = this.contracts.inForce(engagement.reference());
		contract.ifPresent((one) -> {
			LocalDate end = one.endOn()
				.orElseGet(() -> LocalDate.ofInstant(engagement.endedAt().orElseThrow(), BusinessZone.PARIS));
			List<Document> issued = this.documents.of(engagement.reference().value());
			issued.stream()
				.flatMap((document) -> KeptGround.of(document).stream())
				.filter((ground) -> ground != KeptGround.ERASURE)
				.forEach((ground) -> until.put(ground, ground.until(end)));
		});
		return until;
	}

	/** Keeps the certificate, as long as somebody may ask for it. */
	void keepProof(Document certificate, Instant now) {
		LocalDate today = LocalDate.ofInstant(now, BusinessZone.PARIS);
		this.documents.keep(certificate,
				this.keys.keep(certificate.engagement(), KeptGround.ERASURE.name(), KeptGround.ERASURE.until(today)));
	}

	/** Keeps it. */
	void keep(Engagement engagement) {
		String reference = engagement.reference().value();
		until(engagement).forEach((ground, until) -> {
			String holder = this.keys.keep(reference, ground.name(), until);
			this.documents.of(reference)
				.stream()
				.filter((document) -> KeptGround.of(document).filter(ground::equals).isPresent())
				.forEach((document) -> this.documents.keep(document, holder));
			if (ground == KeptGround.CONTRACT) {
				this.scans.keepEvidence(engagement.reference(), holder);
			}
		});
	}

}
