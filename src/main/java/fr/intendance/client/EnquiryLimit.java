package fr.intendance.client;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import fr.intendance.engine.Refused;
import io.github.bucket4j.Bucket;
import org.springframework.stereotype.Component;

/** Takes ten enquiries a minute from one address of the network, and no more. */
@Component
class EnquiryLimit {

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
	 * @throws Refused 429 if this address sent too many
	 */
	void spend(String address) {
		Bucket bucket = this.buckets.computeIfAbsent(address,
				(key) -> Bucket.builder()
					.addLimit((limit) -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
					.build());
		if (!bucket.tryConsume(1)) {
			throw Refused.tooMany("Vous avez envoyé plusieurs demandes à la suite. Réessayez dans une minute.");
		}
	}

}
