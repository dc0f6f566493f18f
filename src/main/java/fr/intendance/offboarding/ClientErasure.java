package fr.intendance.offboarding;

import java.time.Clock;
import java.util.List;

import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Forgetting;
import fr.intendance.document.Addressee;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.engine.Actors;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Role;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets a client for good, but what the law orders kept, and certifies it. The
 * certificate itself is kept as proof (GDPR art. 5(2)).
 */
@Service
@Transactional
public class ClientErasure {

	private final Engagements engagements;

	private final Forgetting forgetting;

	private final PendingDecisions decisions;

	private final Keeping keeping;

	private final ErasureWriter writer;

	private final Documents documents;

	private final Actors actors;

	private final Clock clock;

	ClientErasure(Engagements engagements, Forgetting forgetting, PendingDecisions decisions, Keeping keeping,
			ErasureWriter writer, Documents documents, Actors actors, Clock clock) {
		this.engagements = engagements;
		this.forgetting = forgetting;
		this.decisions = decisions;
		this.keeping = keeping;
		this.writer = writer;
		this.documents = documents;
		this.actors = actors;
		this.clock = clock;
	}

	/**
	 * Forgets the client of an engagement, with all others that they had.
	 * @return the certificate, which is not sent: nobody is left who could be written to
	 * @throws Refused 403 for anybody but the office manager; 409 while the client is
	 * served or waits for a decision, and where they are forgotten
	 */
	public Document erase(EngagementReference reference, ErasureReason reason) {
		if (!this.actors.required().is(Role.OFFICE_MANAGER)) {
			throw Refused.forbidden("Seul l’office manager efface un client.");
		}
		String client = this.engagements.visible(reference).clientId();
		List<Engagement> ended = this.forgetting.ended(client);
		ended.forEach((one) -> this.decisions.requireNone(one.reference()));
		Addressee reader = this.engagements.addressee(reference);
		Document certificate = this.documents.issue(OffboardingDocument.ERASURE, reader,
				this.writer.write(ended, reader.party(), reason, this.clock.instant()));
		ended.forEach(this.keeping::keep);
		this.keeping.keepProof(certificate, this.clock.instant());
		this.forgetting.forget(client, reason.code());
		return certificate;
	}

	/** Whether the client of an engagement may be forgotten now. */
	@Transactional(readOnly = true)
	public boolean isPossible(Engagement engagement) {
		return this.actors.current().filter((one) -> one.is(Role.OFFICE_MANAGER)).isPresent()
				&& engagement.endedAt().isPresent() && !isDone(engagement);
	}

	/** Whether that was done. */
	@Transactional(readOnly = true)
	public boolean isDone(Engagement engagement) {
		return engagement.endedAt().isPresent() && this.forgetting.isForgotten(engagement.clientId());
	}

}
