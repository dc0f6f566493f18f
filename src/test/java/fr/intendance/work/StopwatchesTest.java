package fr.intendance.work;

import java.time.Duration;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.engine.Refusal;
import fr.intendance.engine.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class StopwatchesTest {

	private static final String WORKER = "timer";

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Stopwatches stopwatches;

	@Autowired
	private WorkTraces traces;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	@BeforeEach
	void aContractIsInForce() {
		this.reference = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()).reference();
		MandateFixture.sign(this.database, this.reference);
	}

	@AfterEach
	void nothingIsTimed() {
		this.stopwatches.clear(WORKER);
	}

	@Test
	void countsBegunMinutesUntilItIsStopped() {
		this.stopwatches.start(this.reference, "INVOICING", WORKER);
		this.clock.moveTo(this.clock.instant().plus(Duration.ofSeconds(610)));
		assertThat(timed().runs()).isTrue();
		this.stopwatches.stop(WORKER);
		this.clock.moveTo(this.clock.instant().plus(Duration.ofHours(3)));

		assertThat(timed().runs()).isFalse();
		assertThat(timed().minutes()).isEqualTo(11);
		assertThat(timed().service()).isEqualTo("INVOICING");
	}

	@Test
	void timesOneThingAtATime() {
		this.stopwatches.start(this.reference, "INVOICING", WORKER);
		this.stopwatches.stop(WORKER);

		Refused refused = Refusal.of(() -> this.stopwatches.start(this.reference, "INVOICING", WORKER));

		assertThat(refused.status()).isEqualTo(409);
		this.stopwatches.clear(WORKER);
		this.stopwatches.start(this.reference, "INVOICING", WORKER);
		assertThat(timed().runs()).isTrue();
	}

	@Test
	void timesServicesOfTheContractOnly() {
		Refused refused = Refusal.of(() -> this.stopwatches.start(this.reference, "MASSAGE", WORKER));

		assertThat(refused.field()).contains("service");
		assertThat(this.stopwatches.of(WORKER)).isEmpty();
	}

	@Test
	void goesWithItsClient() {
		this.stopwatches.start(this.reference, "INVOICING", WORKER);

		this.traces.forget(this.reference);

		assertThat(this.stopwatches.of(WORKER)).isEmpty();
	}

	private Stopwatches.Timed timed() {
		return this.stopwatches.of(WORKER).orElseThrow();
	}

}
