package fr.intendance.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Timeline;
import fr.intendance.evidence.PurgeRows.DueChain;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes evidence once its term is over (GDPR art. 5(1)(e)), each chain by itself: what
 * fails is tried again the next day. The page of an engagement tells the day beforehand.
 */
@Service
@EnableConfigurationProperties(EvidenceSettings.class)
class EvidencePurge {

	private final PurgeRows rows;

	private final List<HeldEvidence> held;

	private final EvidenceSettings settings;

	private final EvidenceLog log;

	private final Timeline timeline;

	private final TransactionTemplate transaction;

	private final Clock clock;

	EvidencePurge(PurgeRows rows, List<HeldEvidence> held, EvidenceSettings settings, EvidenceLog log,
			Timeline timeline, PlatformTransactionManager transactions, Clock clock) {
		this.rows = rows;
		this.held = held;
		this.settings = settings;
		this.log = log;
		this.timeline = timeline;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/** Once a day, and soon after a start. */
	@Scheduled(initialDelayString = "PT15M", fixedDelayString = "PT24H")
	void run() {
		over().forEach((chain) -> this.transaction.executeWithoutResult((status) -> purge(chain)));
	}

	/** What the next run deletes. */
	List<DueChain> over() {
		Set<String> kept = new HashSet<>(this.settings.keep());
		this.held.forEach((one) -> kept.addAll(one.engagements()));
		return this.rows.over(LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS), kept);
	}

	private void purge(DueChain chain) {
		EngagementReference engagement = new EngagementReference(chain.engagement());
		// of two nodes that run at once the second finds nothing left
		this.log.lock(Chain.ofQuote(engagement, chain.subject()));
		if (this.rows.purge(chain, this.clock.instant()) > 0) {
			this.timeline.record(engagement, "evidence.purged", chain.subject());
		}
	}

}
