package fr.intendance.engine;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Marks, for the running thread, that a command comes from the product itself and not
 * from outside, and which tenant a process that starts meanwhile belongs to.
 */
final class Inside {

	private static final ThreadLocal<Inside> CURRENT = new ThreadLocal<>();

	private final String tenant;

	private Inside(String tenant) {
		this.tenant = tenant;
	}

	static boolean active() {
		return CURRENT.get() != null;
	}

	/** The tenant of what starts now. */
	static Optional<String> tenant() {
		return Optional.ofNullable(CURRENT.get()).map(inside -> inside.tenant);
	}

	static <T> T run(Supplier<T> call) {
		return startFor(tenant().orElse(null), call);
	}

	static <T> T startFor(String tenant, Supplier<T> call) {
		Inside outer = CURRENT.get();
		CURRENT.set(new Inside(tenant));
		try {
			return call.get();
		}
		finally {
			if (outer == null) {
				CURRENT.remove();
			}
			else {
				CURRENT.set(outer);
			}
		}
	}

}
