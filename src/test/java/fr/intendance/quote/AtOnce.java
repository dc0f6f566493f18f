package fr.intendance.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import fr.intendance.engine.Refused;

/** Does several things at the same moment, each in a thread of its own. */
public final class AtOnce {

	private AtOnce() {
	}

	/** What was refused, in the order of the verbs; nothing where it was done. */
	public static List<Optional<Refused>> all(List<Runnable> verbs) {
		ExecutorService threads = Executors.newFixedThreadPool(verbs.size());
		try {
			CyclicBarrier start = new CyclicBarrier(verbs.size());
			List<Future<Optional<Refused>>> running = verbs.stream()
				.map((verb) -> threads.submit(() -> after(start, verb)))
				.toList();
			List<Optional<Refused>> ends = new ArrayList<>();
			for (Future<Optional<Refused>> one : running) {
				ends.add(one.get());
			}
			return ends;
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static Optional<Refused> after(CyclicBarrier start, Runnable verb) throws Exception {
		start.await();
		try {
			verb.run();
			return Optional.empty();
		}
		catch (Refused ex) {
			return Optional.of(ex);
		}
	}

}
