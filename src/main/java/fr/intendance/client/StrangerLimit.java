package fr.intendance.client;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import fr.intendance.engine.Refused;
import io.github.bucket4j.Bucket;
import org.springframework.stereotype.Component;

/**
 * Lets people whom nobody knows do a thing ten times a minute from one address of the
 * network, and no more.
 */
@Component
public class StrangerLimit {

	private static final int A_MINUTE = 10;

	private static final int ADDRESSES = 10_000;

	/** The addresses seen last; those longest unseen are forgotten. */
	private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
			return size() > ADDRESSES;
		}
	});

	/**
	 * @param what they do, such as {@code enquiry}
	 * @param address of the network
	 * @throws Refused 429 if this address did it too often
	 */
	public void spend(String what, String address) {
		Bucket bucket = this.buckets.computeIfAbsent(what + " " + address,
				(key) -> Bucket.builder()
					.addLimit((limit) -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
					.build());
		if (!bucket.tryConsume(1)) {
			throw Refused.tooMany("Vous avez envoyé plusieurs demandes à la suite. Réessayez dans une minute.");
		}
	}

}
