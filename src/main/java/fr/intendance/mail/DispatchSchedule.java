package fr.intendance.mail;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Wakes the dispatcher when a mail was committed, and regularly for those that wait. It
 * has a thread of its own: a slow mail server keeps nothing else waiting.
 */
@Component
@ConditionalOnProperty(name = "intendance.mail.automatic", matchIfMissing = true)
public class DispatchSchedule implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(DispatchSchedule.class);

	private static final int GRACE_SECONDS = 10;

	private final Dispatcher dispatcher;

	private final MailSettings settings;

	private final AtomicBoolean awake = new AtomicBoolean();

	private volatile ScheduledExecutorService thread;

	DispatchSchedule(Dispatcher dispatcher, MailSettings settings) {
		this.dispatcher = dispatcher;
		this.settings = settings;
	}

	@TransactionalEventListener
	void wake(MailQueued queued) {
		if (isRunning() && this.awake.compareAndSet(false, true)) {
			this.thread.execute(this::dispatch);
		}
	}

	private void dispatch() {
		this.awake.set(false);
		try {
			this.dispatcher.dispatch();
		}
		catch (RuntimeException ex) {
			// an exception would end the schedule for ever
			LOG.error("The outbox cannot be read", ex);
		}
	}

	@Override
	public void start() {
		this.thread = Executors.newSingleThreadScheduledExecutor((task) -> new Thread(task, "mail"));
		long pause = this.settings.every().toMillis();
		this.thread.scheduleWithFixedDelay(this::dispatch, pause, pause, TimeUnit.MILLISECONDS);
	}

	/** Lets the mail that is on its way arrive. */
	@Override
	public void stop() {
		this.thread.shutdown();
		try {
			this.thread.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null && !this.thread.isShutdown();
	}

}
