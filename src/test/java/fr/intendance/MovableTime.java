package fr.intendance;

import java.time.Instant;

import fr.intendance.calendar.MovableClock;
import org.joda.time.DateTimeUtils;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Gives the application a clock that tests may move, and sets it back before each. */
@TestConfiguration(proxyBeanMethods = false)
public class MovableTime implements TestExecutionListener {

	/** Ten o'clock in Paris on a Monday that is a working day. */
	public static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

	@Bean
	MovableClock clock() {
		return new MovableClock(START);
	}

	@Override
	public void beforeTestMethod(TestContext test) {
		MovableClock clock = test.getApplicationContext().getBean(MovableClock.class);
		clock.moveTo(START);
		// the engine keeps its clock in a static field, where another application of this
		// machine may have put its own
		DateTimeUtils.setCurrentMillisProvider(clock::millis);
	}

}
