package fr.intendance.engine;

import java.sql.SQLException;
import java.util.stream.Stream;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

import static org.assertj.core.api.Assertions.assertThat;

class ClashTest {

	static Stream<RuntimeException> coincidences() {
		return Stream.of(new OptimisticLockingException("two"), new OptimisticLockingFailureException("two"),
				new CannotAcquireLockException("two"), new DuplicateKeyException("two"),
				new ProcessEngineException("ENGINE-02010 The activity with id 'Gateway' doesn't accept signals."),
				stumbled(TaskEntity.class.getName(), "complete"));
	}

	private static NullPointerException stumbled(String type, String method) {
		NullPointerException failure = new NullPointerException();
		failure.setStackTrace(new StackTraceElement[] { new StackTraceElement(type, method, null, 1) });
		return failure;
	}

	@ParameterizedTest
	@MethodSource("coincidences")
	void knowsThatTwoDidSomethingAtOnce(RuntimeException coincidence) {
		boolean plain = Clash.causes(coincidence);
		boolean wrapped = Clash.causes(new IllegalStateException(new IllegalStateException(coincidence)));

		assertThat(plain).isTrue();
		assertThat(wrapped).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "40001", "40P01", "55P03", "HYT00" })
	void knowsWhoGaveWayInTheDatabase(String state) {
		ProcessEngineException failure = new ProcessEngineException("engine", new SQLException("locked", state));

		assertThat(Clash.causes(failure)).isTrue();
	}

	@Test
	void leavesOtherFailuresAlone() {
		assertThat(Clash.causes(new IllegalStateException("broken"))).isFalse();
		assertThat(Clash.causes(new ProcessEngineException("engine", new SQLException("syntax", "42000")))).isFalse();
		assertThat(Clash.causes(Refused.conflict("Déjà fait."))).isFalse();
		assertThat(Clash.causes(stumbled(TaskEntity.class.getName(), "delete"))).isFalse();
		assertThat(Clash.causes(stumbled("fr.intendance.work.Work", "complete"))).isFalse();
	}

	/** Such as a connection that was lost. */
	@Test
	void leavesAFailureAloneOfWhichTheDatabaseSaysNothing() {
		assertThat(Clash.causes(new IllegalStateException(new SQLException("Connection is closed")))).isFalse();
	}

	@Test
	void saysCalmlyThatNothingHappenedTwice() {
		Refused refused = Clash.refused();

		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.sentence()).contains("au même moment").contains("Rechargez");
	}

}
