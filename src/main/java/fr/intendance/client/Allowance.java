package fr.intendance.client;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.bucket4j.Bucket;

/**
 * Lets each of many do a thing a number of times at once, and as often again over a
 * while. It is kept in memory: several nodes allow as many times more, a restart forgets.
 */
public final class Allowance {

	private static final int KEYS = 10_000;

	/** Those seen last; those longest unseen are forgotten. */
	private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
			return size() > KEYS;
		}
	});

	private final int times;

	private final Duration whole;

	/**
	 * @param times how often at once
	 * @param whole how long it takes, evenly, until all of them are there again
	 */
	public Allowance(int times, Duration whole) {
		this.times = times;
		this.whole = whole;
	}

	/** Does it once; false if this one did it too often. */
	public boolean spend(String key) {
		return bucket(key).tryConsume(1);
	}

	/** Whether this one may do it once more. */
	public boolean leaves(String key) {
		Bucket bucket = this.buckets.get(key);
		return bucket == null || bucket.getAvailableTokens() > 0;
	}

	private Bucket bucket(String key) {
		return this.buckets.computeIfAbsent(key,
				(unseen) -> Bucket.builder()
					.addLimit((limit) -> limit.capacity(this.times).refillGreedy(this.times, this.whole))
					.build());
	}

}
