package fr.intendance.engine;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.runtime.Incident;
import org.joda.time.DateTimeUtils;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Sets the engine up: our tables first, the gate in front of its commands, its clock the
 * product's, what its scripts and queries may do as little as works.
 */
@Component
@DependsOnDatabaseInitialization
class EngineSetUp extends AbstractProcessEnginePlugin {

	static final String IDS = "[a-zA-Z0-9._@-]+";

	private final ApplicationContext context;

	private final ObjectProvider<Passage> passages;

	private final SlowHash passwords;

	private final Clock clock;

	EngineSetUp(ApplicationContext context, ObjectProvider<Passage> passages, SlowHash passwords, Clock clock) {
		this.context = context;
		this.passages = passages;
		this.passwords = passwords;
		this.clock = clock;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		List<CommandInterceptor> interceptors = new ArrayList<>(
				Objects.requireNonNullElse(engine.getCustomPostCommandInterceptorsTxRequired(), List.of()));
		interceptors.add(new Gate(engine, this.passages));
		engine.setCustomPostCommandInterceptorsTxRequired(interceptors);
		List<CommandInterceptor> outermost = new ArrayList<>(
				Objects.requireNonNullElse(engine.getCustomPreCommandInterceptorsTxRequired(), List.of()));
		outermost.add(0, new ClashAnswer(engine));
		engine.setCustomPreCommandInterceptorsTxRequired(outermost);
		engine.setCustomPostDeployers(List.of(new DeclarationCheck(this.context::containsBean)));
		engine.setExpressionManager(new QueryExpressions(this.context));
		engine.setCustomSessionFactories(List.of(new FirmTenants.Factory()));
		engine.setAdminGroups(new ArrayList<>(List.of(Role.ADMINISTRATOR.group(), FirmTenants.ALL_CLIENTS)));
		engine.setTenantIdProvider(new ClientTenant());
		engine.setCustomIncidentHandlers(List.of(new FrenchIncidents(Incident.FAILED_JOB_HANDLER_TYPE)));
		engine.setEnableCmdExceptionLogging(false);
		engine.setEnableExceptionsAfterUnhandledBpmnError(true);
		engine.setDmnFeelEnableLegacyBehavior(true);
		engine.setDmnHistoryEventProducer(new TriedDecisions());
		engine.setEnableScriptEngineLoadExternalResources(false);
		engine.setPasswordEncryptor(this.passwords);
		// wrong passwords lock nobody out for good: who guesses is slowed down at the
		// door
		engine.setLoginMaxAttempts(Integer.MAX_VALUE);
		engine.setLoginDelayBase(0);
		engine.setUserResourceWhitelistPattern(IDS);
		engine.setGroupResourceWhitelistPattern(IDS);
		engine.setTenantResourceWhitelistPattern(IDS);
		DateTimeUtils.setCurrentMillisProvider(this.clock::millis);
	}

}
