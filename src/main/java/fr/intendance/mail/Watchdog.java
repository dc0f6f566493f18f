package fr.intendance.mail;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Cuts a connection that keeps us too long in total: a time-out of the library begins
 * anew with each byte, so a server that drips one a second would hold us for ever.
 */
public class Watchdog implements AutoCloseable {

	private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1,
			(task) -> new Thread(task, "mail-watchdog"));

	private final Duration patience;

	/**
	 * @param patience how long a connection may keep us
	 */
	public Watchdog(Duration patience) {
		this.patience = patience;
		this.thread.setRemoveOnCancelPolicy(true);
	}

	/** Begins to watch. */
	public Watch begin() {
		return new Watch();
	}

	@Override
	public void close() {
		this.thread.shutdownNow();
	}

	/** Over one mail, whatever connections it takes. */
	public final class Watch implements AutoCloseable {

		private final Future<?> alarm = Watchdog.this.thread.schedule(this::bark, Watchdog.this.patience.toMillis(),
				TimeUnit.MILLISECONDS);

		private Runnable cut;

		private boolean late;

		private Watch() {
		}

		/**
		 * Watches a connection.
		 * @param next cuts it, from any thread
		 */
		public synchronized void over(Runnable next) {
			this.cut = next;
			if (this.late) {
				next.run();
			}
		}

		private synchronized void bark() {
			this.late = true;
			if (this.cut != null) {
				this.cut.run();
			}
		}

		/** Whether the line is still whole; it is not watched any more. */
		public synchronized boolean end() {
			this.cut = null;
			return !this.late;
		}

		@Override
		public void close() {
			this.alarm.cancel(false);
			end();
		}

	}

}
