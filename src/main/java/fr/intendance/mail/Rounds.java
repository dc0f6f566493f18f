package fr.intendance.mail;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/**
 * Does something again and again on a thread of its own: a slow mail server keeps nothing
 * else waiting.
 */
public abstract class Rounds implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

	private static final int GRACE_SECONDS = 10;

	private final String name;

	private final Duration every;

	private final AtomicBoolean awake = new AtomicBoolean();

	private volatile ScheduledExecutorService thread;

	/**
	 * @param name the name of the thread
	 * @param every the pause between two rounds
	 */
	protected Rounds(String name, Duration every) {
		this.name = name;
		this.every = every;
	}

	/** Once around. */
	protected abstract void round();

	/** The next round begins at once, or after the one that runs. */
	protected final void soon() {
		if (isRunning() && this.awake.compareAndSet(false, true)) {
			this.thread.execute(this::begin);
		}
	}

	private void begin() {
		this.awake.set(false);
		try {
			round();
		}
		catch (RuntimeException ex) {
			// an exception would end the schedule for ever
			LOG.error("A round of {} failed", this.name, ex);
		}
	}

	@Override
	public void start() {
		this.thread = Executors.newSingleThreadScheduledExecutor((task) -> new Thread(task, this.name));
		long pause = this.every.toMillis();
		this.thread.scheduleWithFixedDelay(this::begin, pause, pause, TimeUnit.MILLISECONDS);
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
