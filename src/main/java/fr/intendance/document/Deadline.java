package fr.intendance.document;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.sun.management.ThreadMXBean;

/**
 * Gives what others wrote little time and little memory, on a thread of its own: whoever
 * asked goes on, and the thread is told to stop.
 */
final class Deadline {

	private static final long MOST_MILLIS_TO_FILL = 5_000;

	private static final long MOST_MILLIS_TO_PRINT = 20_000;

	private static final long MOST_BYTES = 400_000_000;

	private static final long LOOK_EVERY_MILLIS = 10;

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private Deadline() {
	}

	/**
	 * Fills templates.
	 * @throws ExecutionException with what went wrong
	 * @throws TimeoutException if it did not end in time, or took too much memory
	 */
	static <T> T fill(Callable<T> work) throws ExecutionException, TimeoutException {
		return keep(work, MOST_MILLIS_TO_FILL, MOST_BYTES);
	}

	/**
	 * Prints: what a filled template can ask for is limited by its size.
	 * @throws ExecutionException with what went wrong
	 * @throws TimeoutException if it did not end in time
	 */
	static <T> T print(Callable<T> work) throws ExecutionException, TimeoutException {
		return keep(work, MOST_MILLIS_TO_PRINT, Long.MAX_VALUE);
	}

	private static <T> T keep(Callable<T> work, long mostMillis, long mostBytes)
			throws ExecutionException, TimeoutException {
		FutureTask<T> task = new FutureTask<>(work);
		Thread apart = new Thread(task, "own-template");
		apart.setDaemon(true);
		apart.start();
		try {
			for (long passed = 0; passed < mostMillis; passed += LOOK_EVERY_MILLIS) {
				try {
					return task.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
				}
				catch (TimeoutException ex) {
					if (THREADS.getThreadAllocatedBytes(apart.getId()) > mostBytes) {
						throw new TimeoutException("More than " + mostBytes + " bytes");
					}
				}
			}
			throw new TimeoutException("More than " + mostMillis + " ms");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new TimeoutException("Interrupted");
		}
		finally {
			apart.interrupt();
		}
	}

}
