package fr.intendance.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Declared;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Engagement;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.document.DatedTexts;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.SignedIn;
import fr.intendance.engine.TwoVersions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The engine forgets by itself what it did, but of whom somebody holds back. */
@ApplicationTest
class HistoryCleanUpTest {

	private static final String PROCESS = "kept-process";

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Holds holds;

	@Autowired
	private PastTerms terms;

	@Autowired
	private MovableClock clock;

	private TwoVersions versions;

	private String deployment;

	private Engagement engagement;

	@BeforeEach
	void aStepThatIsOver() {
		this.versions = new TwoVersions(this.engine, PROCESS);
		this.deployment = this.engine.getRepositoryService()
			.createDeployment()
			.addModelInstance(PROCESS + ".bpmn",
					Declared.with(Bpmn.createExecutableProcess(PROCESS)
						.camundaHistoryTimeToLiveString("P1830D")
						.startEvent()
						.endEvent()
						.done()))
			.deploy()
			.getId();
		this.engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.engine.getRuntimeService().startProcessInstanceByKey(PROCESS, key());
	}

	@AfterEach
	void nothingOfItIsLeft() {
		this.engine.getRepositoryService().deleteDeployment(this.deployment, true);
	}

	@Test
	void isSwitchedOnWithAWindowByNight() {
		ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) this.engine
			.getProcessEngineConfiguration();

		assertThat(configuration.isHistoryCleanupEnabled()).isTrue();
		assertThat(configuration.getHistoryCleanupStrategy()).isEqualTo("removalTimeBased");
		assertThat(configuration.getHistoryRemovalTimeStrategy()).isEqualTo("end");
		assertThat(configuration.getBatchWindowManager()
			.getNextBatchWindow(ClockUtil.getCurrentTime(), configuration)
			.getStart()).hasHourOfDay(3).hasMinute(30);
		assertThat(this.engine.getHistoryService().findHistoryCleanupJobs()).hasSize(1);
		assertThat(configuration.getHistoryTimeToLive())
			.isEqualTo(new DatedTexts("law/retention.csv").on("history.period", java.time.LocalDate.of(2026, 11, 30))
				.french());
	}

	@Test
	void forgetsAStepTheDayAfterItsTermAndAnnouncesItBeforehand() {
		Instant ended = this.clock.instant();

		this.clock.moveTo(ended.plus(Duration.ofDays(1829)));
		assertThat(this.terms.within(0)).noneMatch(this::isOurs);
		assertThat(this.terms.within(3)).anyMatch(this::isOurs);
		cleanUp();
		assertThat(isKnown()).isTrue();

		this.clock.moveTo(ended.plus(Duration.ofDays(1831)));
		cleanUp();
		assertThat(isKnown()).isFalse();
	}

	@Test
	void keepsWhatSomebodyHoldsBackUntilTheHoldIsOver() {
		Instant ended = this.clock.instant();
		this.clock.moveTo(ended.plus(Duration.ofDays(1800)));
		hold(ended.plus(Duration.ofDays(1900)));

		this.clock.moveTo(ended.plus(Duration.ofDays(1899)));
		cleanUp();
		assertThat(isKnown()).isTrue();

		this.clock.moveTo(ended.plus(Duration.ofDays(1902)));
		cleanUp();
		assertThat(isKnown()).isFalse();
	}

	@Test
	void letsItGoOnceTheHoldIsLetGo() {
		Instant ended = this.clock.instant();
		this.clock.moveTo(ended.plus(Duration.ofDays(1800)));
		hold(ended.plus(Duration.ofDays(1900)));
		hold(ended.plus(Duration.ofDays(2000)));

		release(1);
		this.clock.moveTo(ended.plus(Duration.ofDays(1850)));
		cleanUp();
		assertThat(isKnown()).isTrue();

		release(0);
		cleanUp();
		assertThat(isKnown()).isFalse();
	}

	@Test
	void movesNoTermThatEndsLaterAnyway() {
		Instant ended = this.clock.instant();
		hold(ended.plus(Duration.ofDays(30)));

		this.clock.moveTo(ended.plus(Duration.ofDays(1829)));
		cleanUp();
		assertThat(isKnown()).isTrue();
	}

	private void hold(Instant until) {
		String day = java.time.LocalDate.ofInstant(until, java.time.ZoneOffset.UTC).toString();
		SignedIn.asManager(this.engine.getIdentityService(), () -> {
			this.holds.hold(this.engagement.reference(), new FormValues(Map.of("reason", "Litige", "until", day)));
			return null;
		});
		this.versions.runTheBatches();
	}

	private void release(int place) {
		long id = this.holds.all()
			.stream()
			.filter((one) -> one.client().equals(this.engagement.clientId()))
			.toList()
			.get(place)
			.id();
		SignedIn.asManager(this.engine.getIdentityService(), () -> {
			this.holds.release(id);
			return null;
		});
		this.versions.runTheBatches();
	}

	private void cleanUp() {
		this.engine.getManagementService()
			.executeJob(this.engine.getHistoryService().cleanUpHistoryAsync(true).getId());
	}

	private boolean isOurs(Going one) {
		return one.code().equals("history") && one.reference().equals(this.engagement.reference().value());
	}

	private boolean isKnown() {
		return this.engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(key())
			.count() > 0;
	}

	private String key() {
		return this.engagement.reference().value() + ".T1";
	}

}
