package fr.intendance.mail;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Cuts a connection that keeps us too long in total: a time-out of the library begins
 * anew with each byte, so a server that drips one a second would hold us for ever.
 */
class Watchdog implements AutoCloseable {

	private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1,
			(task) -> new Thread(task, "mail-watchdog"));

	private final Duration patience;

	Watchdog(Duration patience) {
		this.patience = patience;
		this.thread.setRemoveOnCancelPolicy(true);
	}

	Watch begin() {
		return new Watch();
	}

	@Override
	public void close() {
		this.thread.shutdownNow();
	}

	/** Over one mail, whatever connections it takes. */
	final class Watch implements AutoCloseable {

		private final Future<?> alarm = Watchdog.this.thread.schedule(this::bark, Watchdog.this.patience.toMillis(),
				TimeUnit.MILLISECONDS);

		private SmtpLine line;

		private boolean late;

		synchronized void over(SmtpLine next) {
			this.line = next;
			if (this.late) {
				next.cut();
			}
		}

		private synchronized void bark() {
			this.late = true;
			if (this.line != null) {
				this.line.cut();
			}
		}

		/** Whether the line is still whole; it is not watched any more. */
		synchronized boolean end() {
			this.line = null;
			return !this.late;
		}

		@Override
		public void close() {
			this.alarm.cancel(false);
			end();
		}

	}

}
