package fr.intendance.journey;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that is logged from now on, with the stack traces. */
final class LogCapture implements AutoCloseable {

	private final ByteArrayOutputStream written = new ByteArrayOutputStream();

	private final OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();

	private final ch.qos.logback.classic.Logger root;

	LogCapture() {
		LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
		PatternLayoutEncoder encoder = new PatternLayoutEncoder();
		encoder.setContext(context);
		encoder.setCharset(StandardCharsets.UTF_8);
		encoder.setPattern("%level %logger %msg %mdc%n%ex");
		encoder.start();
		this.appender.setContext(context);
		this.appender.setEncoder(encoder);
		this.appender.setOutputStream(this.written);
		this.appender.start();
		this.root = context.getLogger(Logger.ROOT_LOGGER_NAME);
		this.root.addAppender(this.appender);
	}

	String text() {
		return this.written.toString(StandardCharsets.UTF_8);
	}

	@Override
	public void close() {
		this.root.detachAppender(this.appender);
	}

}
