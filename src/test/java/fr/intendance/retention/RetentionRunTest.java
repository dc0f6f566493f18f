package fr.intendance.retention;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Fork;
import fr.intendance.breach.BreachMail;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Engagement;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.Forgetting;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.engine.SignedIn;
import fr.intendance.mail.Dispatcher;
import fr.intendance.mail.EmailAddress;
import fr.intendance.mail.Mail;
import fr.intendance.mail.MailKey;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.Salutation;
import fr.intendance.offboarding.TermErasure;
import fr.intendance.onboarding.Contracts;
import fr.intendance.work.MandateFixture;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ApplicationTest
class RetentionRunTest {

	@Autowired
	private RetentionRun retention;

	@Autowired
	private TermErasure erasure;

	@Autowired
	private Holds holds;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Contracts contracts;

	@Autowired
	private Forgetting forgetting;

	@Autowired
	private Timeline timeline;

	@Autowired
	private IdentityService identity;

	@Autowired
	private Outbox outbox;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private Dispatcher dispatcher;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	private Engagement engagement;

	@BeforeEach
	void somebodyWroteAndItIsOver() {
		this.engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		end();
	}

	@Test
	void forgetsAProspectTheDayAfterTheTermAndTellsTheJournal() {
		runOn("2029-11-23T20:00:00Z");
		assertThat(isForgotten()).isFalse();

		runOn("2029-11-24T08:00:00Z");

		assertThat(isForgotten()).isTrue();
		assertThat(this.timeline.of(this.engagement.reference()))
			.filteredOn((one) -> one.event().equals("client.erased"))
			.singleElement()
			.satisfies((one) -> {
				assertThat(one.about()).isEqualTo("retention");
				assertThat(one.actor()).isNull();
			});
		assertThat(this.database.sql("select company from client where id = ?")
			.param(this.engagement.clientId())
			.query((row, number) -> String.valueOf(row.getString("company")))
			.single()).doesNotContain("Durand");
	}

	@Test
	void forgetsAClientFiveYearsAfterTheContract() {
		MandateFixture.sign(this.database, this.engagement.reference());
		this.contracts.end(this.engagement.reference(), LocalDate.of(2026, 12, 31));

		runOn("2031-12-31T20:00:00Z");
		assertThat(isForgotten()).isFalse();
		runOn("2032-01-01T08:00:00Z");
		assertThat(isForgotten()).isTrue();
	}

	@Test
	void forgetsNobodyTwice() {
		this.erasure.forget(this.engagement.clientId());
		this.erasure.forget(this.engagement.clientId());

		assertThat(this.timeline.of(this.engagement.reference())).extracting(TimelineEntry::event)
			.containsOnlyOnce("client.erased");
	}

	@Test
	void showsBeforehandWhoGoes() {
		this.clock.moveTo(Instant.parse("2029-10-30T08:00:00Z"));

		assertThat(this.retention.within(30)).extracting(Due::client).contains(this.engagement.clientId());
		assertThat(this.retention.within(20)).extracting(Due::client).doesNotContain(this.engagement.clientId());
	}

	@Test
	void leavesWhoIsHeldBackAloneUntilTheHoldIsOver() {
		this.clock.moveTo(Instant.parse("2029-11-01T08:00:00Z"));
		hold("2030-01-31");

		runOn("2030-01-31T08:00:00Z");
		assertThat(isForgotten()).isFalse();
		assertThat(this.holds.engagements()).contains(this.engagement.reference().value());

		runOn("2030-02-01T08:00:00Z");
		assertThat(isForgotten()).isTrue();
		assertThat(this.database.sql("select count(*) from retention_hold where reference = ?")
			.param(this.engagement.reference().value())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void goesOnOnceTheHoldIsLetGo() {
		this.clock.moveTo(Instant.parse("2029-11-01T08:00:00Z"));
		hold("2032-01-31");
		long id = this.holds.all()
			.stream()
			.filter((one) -> one.reference().equals(this.engagement.reference().value()))
			.findFirst()
			.orElseThrow()
			.id();

		SignedIn.asManager(this.identity, () -> {
			this.holds.release(id);
			return null;
		});
		runOn("2029-11-24T08:00:00Z");

		assertThat(isForgotten()).isTrue();
		assertThat(this.timeline.of(this.engagement.reference())).extracting(TimelineEntry::event)
			.contains("retention.held", "retention.released");
		assertThatThrownBy(() -> this.holds.release(id)).isInstanceOfSatisfying(Refused.class,
				(refused) -> assertThat(refused.status()).isEqualTo(404));
	}

	@Test
	void deletesAMailAndItsFileFiveYearsAfterItLeft() {
		OutgoingMail mail = aMailThatLeft();
		String file = this.database.sql("select engagement, answer from outgoing_mail where id = ?")
			.param(mail.id())
			.query((row, number) -> row.getString("answer"))
			.single();
		Path there = Fork.folder("mailbox").resolve(file);
		assertThat(there).exists();
		MandateFixture.sign(this.database, this.engagement.reference());
		this.contracts.end(this.engagement.reference(), LocalDate.of(2026, 12, 31));

		runOn("2031-11-23T20:00:00Z");
		assertThat(there).exists();
		runOn("2031-11-24T08:00:00Z");

		assertThat(there).doesNotExist();
		assertThat(this.outbox.under(this.engagement.reference().value())).isEmpty();
		assertThat(isForgotten()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "reason, ''", "until, ''", "until, 2026-11-23", "until, 2033-01-01", "until, soon" })
	void refusesAHoldWithoutAReasonOrADayToCome(String field, String value) {
		Map<String, String> typed = new java.util.HashMap<>(Map.of("reason", "Litige", "until", "2027-01-31"));
		typed.put(field, value);

		assertThatThrownBy(() -> SignedIn.asManager(this.identity, () -> {
			this.holds.hold(this.engagement.reference(), new FormValues(typed));
			return null;
		})).isInstanceOfSatisfying(Refused.class, (refused) -> assertThat(refused.field()).contains(field));
	}

	private OutgoingMail aMailThatLeft() {
		String reference = this.engagement.reference().value();
		BreachMail view = new BreachMail(reference, "dpo@cabinet.example", this.clock.instant(), Optional.empty(),
				List.of("Confidentialité"), List.of("Identité"), 1, 1, "Aucune", "Clôture de l’accès");
		OutgoingMail mail = new TransactionTemplate(this.transactions)
			.execute((status) -> this.outbox.queue(new Mail(new MailKey(reference, "breach.notice", 1),
					EmailAddress.of("email", "camille@atelier.example"), Salutation.to("Camille Durand"), view)));
		this.dispatcher.dispatch();
		return mail;
	}

	private void hold(String until) {
		SignedIn.asManager(this.identity, () -> {
			this.holds.hold(this.engagement.reference(), new FormValues(Map.of("reason", "Litige", "until", until)));
			return null;
		});
	}

	private void end() {
		this.database.sql("update engagement set ended_at = ?, outcome = 'declined' where reference = ?")
			.params(this.clock.instant().plus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC),
					this.engagement.reference().value())
			.update();
	}

	private void runOn(String moment) {
		this.clock.moveTo(Instant.parse(moment));
		this.retention.run();
	}

	private boolean isForgotten() {
		return this.forgetting.isForgotten(this.engagement.clientId());
	}

}
