package fr.intendance.leak;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Reads every line that is logged in this machine, with its stack traces. Each
 * application that starts sets the log up anew, so it comes back with each.
 */
final class LogWatch extends AppenderBase<ILoggingEvent> {

	private static final LogWatch WATCH = new LogWatch();

	private final PatternLayout line = new PatternLayout();

	private LogWatch() {
	}

	/** Listens from now on. */
	static synchronized void listen() {
		LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
		Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
		if (!root.isAttached(WATCH) || !WATCH.isStarted()) {
			root.detachAppender(WATCH);
			WATCH.start(context);
			root.addAppender(WATCH);
		}
	}

	private void start(LoggerContext log) {
		setContext(log);
		this.line.setContext(log);
		this.line.setPattern("%logger %msg %mdc%n%ex");
		this.line.start();
		start();
	}

	/** Before the application sets it up, the log says more than anybody is told. */
	@Override
	protected void append(ILoggingEvent event) {
		if (event.getLevel().isGreaterOrEqual(Level.INFO)) {
			Leaks.look("a line of the log", this.line.doLayout(event));
		}
	}

	/** Comes back when an application has set its log up. */
	static final class Attachment implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

		@Override
		public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
			listen();
		}

	}

}
