package fr.intendance.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.onboarding.AcceptedEngagements;
import fr.intendance.quote.SentQuotes;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Evidence goes once nobody may need it any more, and leaves a trace that can be checked.
 */
@ApplicationTest
class EvidencePurgeTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private EvidencePurge purge;

	@Autowired
	private PurgeRows rows;

	@Autowired
	private EvidenceChecks checks;

	@Autowired
	private EvidenceLog log;

	@Autowired
	private Timeline timeline;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	@Test
	void tellsTheDayBeforehandOnThePageOfTheEngagement() {
		EngagementReference reference = ended(AcceptedEngagements.ofAPackage(this.context), "2026-12-01T10:00:00Z");

		assertThat(page(reference)).contains("journal intact", "conservé jusqu’au 1er décembre 2031, puis effacé");
	}

	@Test
	void staysUntilTheLastDayOfItsTerm() {
		EngagementReference reference = ended(AcceptedEngagements.ofAPackage(this.context), "2026-12-01T10:00:00Z");
		EvidenceChecks.Checked before = only(reference);

		runOn("2031-12-01T22:00:00Z");

		assertThat(only(reference)).isEqualTo(before);
		assertThat(before.events()).isPositive();
	}

	@Test
	void goesTheDayAfterAndTheCertificateStillProvesTheTrace() {
		EngagementReference reference = ended(AcceptedEngagements.ofAPackage(this.context), "2026-12-01T10:00:00Z");
		EvidenceChecks.Checked before = only(reference);

		runOn("2031-12-02T08:00:00Z");

		EvidenceChecks.Checked after = only(reference);
		assertThat(this.log.of(chain(reference, after))).isEmpty();
		assertThat(after.events()).isEqualTo(before.events());
		assertThat(after.brokenAt()).isEmpty();
		assertThat(after.certificate()).isEqualTo(before.certificate());
		assertThat(after.term().purgedOn()).contains(LocalDate.of(2031, 12, 2));
		assertThat(this.timeline.of(reference)).extracting(TimelineEntry::event).contains("evidence.purged");
		assertThat(page(reference)).contains("effacé le 2 décembre 2031, au terme de sa conservation");
	}

	@Test
	void goesAfterThreeYearsWhereNothingWasAccepted() {
		EngagementReference reference = ended(SentQuotes.one(this.context), "2026-12-01T10:00:00Z");

		assertThat(only(reference).term().until()).contains(LocalDate.of(2029, 12, 1));
		runOn("2029-12-02T08:00:00Z");

		assertThat(only(reference).term().purgedOn()).isPresent();
		assertThat(only(reference).brokenAt()).isEmpty();
	}

	@Test
	void staysAsLongAsTheEngagementRuns() {
		EngagementReference reference = AcceptedEngagements.ofAPackage(this.context);

		runOn("2040-01-01T08:00:00Z");

		assertThat(only(reference).term())
			.isEqualTo(new EvidenceChecks.Term(Optional.empty(), false, Optional.empty()));
		assertThat(only(reference).events()).isPositive();
	}

	@Test
	void staysWhileTheFirmNeedsItInCourt() {
		EngagementReference reference = ended(AcceptedEngagements.ofAPackage(this.context), "2026-12-01T10:00:00Z");
		LocalDate later = LocalDate.of(2032, 1, 1);

		assertThat(this.rows.over(later, Set.of())).extracting(PurgeRows.DueChain::engagement)
			.contains(reference.value());
		assertThat(this.rows.over(later, Set.of(reference.value()))).extracting(PurgeRows.DueChain::engagement)
			.doesNotContain(reference.value());
	}

	@Test
	void nothingFollowsOnWhatIsGone() {
		EngagementReference reference = ended(AcceptedEngagements.ofAPackage(this.context), "2026-12-01T10:00:00Z");
		runOn("2031-12-02T08:00:00Z");
		Chain chain = chain(reference, only(reference));

		this.context.getBean(Acceptances.class).opened(chain, MailedCode.ORIGIN);

		assertThat(this.log.of(chain)).isEmpty();
		runOn("2031-12-03T08:00:00Z");
		assertThat(only(reference).term().purgedOn()).contains(LocalDate.of(2031, 12, 2));
	}

	@Test
	void aTraceThatIsNotOfTheCertifiedChainShows() {
		EngagementReference reference = AcceptedEngagements.ofAPackage(this.context);
		EvidenceChecks.Checked whole = only(reference);
		this.database
			.sql("insert into evidence_purge (engagement, subject, events, last_hash, certified_hash,"
					+ " kept_until, purged_at) values (?, ?, ?, ?, ?, ?, ?)")
			.params(reference.value(), whole.subject(), whole.events(), "0".repeat(64), "0".repeat(64),
					LocalDate.of(2031, 12, 1), this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		this.database.sql("delete from evidence_event where engagement = ?").param(reference.value()).update();

		assertThat(only(reference).brokenAt()).contains(1);
		assertThat(page(reference)).contains("journal altéré");
	}

	private EngagementReference ended(EngagementReference reference, String moment) {
		this.database.sql("update engagement set ended_at = ? where reference = ?")
			.params(Instant.parse(moment).atOffset(ZoneOffset.UTC), reference.value())
			.update();
		return reference;
	}

	private void runOn(String moment) {
		this.clock.moveTo(Instant.parse(moment));
		this.purge.run();
	}

	private EvidenceChecks.Checked only(EngagementReference reference) {
		assertThat(this.checks.of(reference)).hasSize(1);
		return this.checks.of(reference).get(0);
	}

	private static Chain chain(EngagementReference reference, EvidenceChecks.Checked checked) {
		return Chain.ofQuote(reference, checked.subject());
	}

	private String page(EngagementReference reference) {
		return Browser.signedIn(this.port, "manager").get("/desk/engagements/" + reference).body();
	}

}
