package fr.intendance.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.intendance.client.EngagementReference;
import fr.intendance.journal.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChainCheckTest {

	private static final Chain CHAIN = Chain.ofQuote(new EngagementReference("E-2026-0042"), "D-2026-0012");

	private static final Instant NOON = Instant.parse("2026-11-25T11:00:00Z");

	@Test
	void aChainAsItWasWrittenHolds() {
		assertThat(Link.brokenAt(chain(6))).isEmpty();
		assertThat(Link.brokenAt(List.of())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("everyEvent")
	void findsEveryChangeOfEveryPart(int place, UnaryOperator<EvidenceEvent> change) {
		List<EvidenceEvent> events = new ArrayList<>(chain(6));

		events.set(place - 1, change.apply(events.get(place - 1)));

		assertThat(Link.brokenAt(events)).contains(place);
	}

	static Stream<Arguments> everyEvent() {
		List<UnaryOperator<EvidenceEvent>> changes = List.of(
				(one) -> new EvidenceEvent("E-2026-0043", one.subject(), one.place(), one.kind(), one.happenedAt(),
						one.facts(), one.previous(), one.hash()),
				(one) -> new EvidenceEvent(one.engagement(), "D-2026-0013", one.place(), one.kind(), one.happenedAt(),
						one.facts(), one.previous(), one.hash()),
				(one) -> new EvidenceEvent(one.engagement(), one.subject(), one.place(), EvidenceKind.CODE_REFUSED,
						one.happenedAt(), one.facts(), one.previous(), one.hash()),
				(one) -> new EvidenceEvent(one.engagement(), one.subject(), one.place(), one.kind(),
						one.happenedAt().plusNanos(1000), one.facts(), one.previous(), one.hash()),
				(one) -> new EvidenceEvent(one.engagement(), one.subject(), one.place(), one.kind(), one.happenedAt(),
						one.facts() + " ", one.previous(), one.hash()),
				(one) -> new EvidenceEvent(one.engagement(), one.subject(), one.place(), one.kind(), one.happenedAt(),
						one.facts(), "0".repeat(63) + "1", one.hash()),
				(one) -> new EvidenceEvent(one.engagement(), one.subject(), one.place(), one.kind(), one.happenedAt(),
						one.facts(), one.previous(), "0".repeat(64)));
		return IntStream.rangeClosed(1, 6)
			.boxed()
			.flatMap((place) -> changes.stream().map((change) -> Arguments.of(place, change)));
	}

	@Test
	void findsAChangeWhoseHashWasCountedAnew() {
		List<EvidenceEvent> events = new ArrayList<>(chain(6));
		EvidenceEvent third = events.get(2);
		EvidenceEvent bare = new EvidenceEvent(third.engagement(), third.subject(), 3, third.kind(), third.happenedAt(),
				"{\"n\":33}", third.previous(), "");

		events.set(2, new EvidenceEvent(bare.engagement(), bare.subject(), 3, bare.kind(), bare.happenedAt(),
				bare.facts(), bare.previous(), bare.counted()));

		assertThat(Link.brokenAt(events)).contains(4);
	}

	@Test
	void findsEveryDeletionInsertionAndSwap() {
		for (int place = 1; place <= 6; place++) {
			List<EvidenceEvent> deleted = new ArrayList<>(chain(7));
			deleted.remove(place - 1);
			List<EvidenceEvent> inserted = new ArrayList<>(chain(6));
			inserted.add(place, inserted.get(place - 1));

			assertThat(Link.brokenAt(deleted)).contains(place);
			assertThat(Link.brokenAt(inserted)).contains(place + 1);
			for (int other = place + 1; other <= 6; other++) {
				List<EvidenceEvent> swapped = new ArrayList<>(chain(6));
				Collections.swap(swapped, place - 1, other - 1);
				assertThat(Link.brokenAt(swapped)).contains(place);
			}
		}
	}

	@Test
	void findsWhatIsMissingAtTheEndByTheCertificate() {
		List<EvidenceEvent> certified = chain(6);
		List<String> hashes = hashes(certified);
		List<EvidenceEvent> closed = closed(certified);

		assertThat(ChainCheck.brokenAt(closed, hashes)).isEmpty();
		assertThat(ChainCheck.brokenAt(certified, hashes)).contains(7);
		assertThat(ChainCheck.brokenAt(certified.subList(0, 4), hashes)).contains(5);
		assertThat(ChainCheck.brokenAt(List.of(), hashes)).contains(1);
	}

	@Test
	void findsAChainThatWasWrittenAnewFromTheFirstEventOn() {
		List<String> hashes = hashes(chain(6));
		List<EvidenceEvent> other = closed(chain(6, NOON.plusSeconds(1)));

		assertThat(Link.brokenAt(other)).isEmpty();
		assertThat(ChainCheck.brokenAt(other, hashes)).contains(1);
	}

	@Test
	void theFileTellsTheHashesOfWhatItHolds() {
		List<EvidenceEvent> events = chain(3);

		String file = EvidenceFile.of(CHAIN, events).content();

		assertThat(EvidenceFile.hashes(file)).isEqualTo(hashes(events));
		assertThat(file).contains("intendance-evidence/1", "D-2026-0012", "hash = SHA-256");
	}

	private static List<EvidenceEvent> closed(List<EvidenceEvent> events) {
		EvidenceEvent last = EvidenceEvent.after(events.get(events.size() - 1), CHAIN, EvidenceKind.CERTIFIED, NOON,
				"{}");
		return Stream.concat(events.stream(), Stream.of(last)).toList();
	}

	private static List<String> hashes(List<EvidenceEvent> events) {
		return events.stream().map(EvidenceEvent::hash).toList();
	}

	private static List<EvidenceEvent> chain(int length) {
		return chain(length, NOON);
	}

	private static List<EvidenceEvent> chain(int length, Instant from) {
		List<EvidenceEvent> events = new ArrayList<>();
		Optional<EvidenceEvent> last = Optional.empty();
		for (int place = 1; place <= length; place++) {
			last = Optional.of(EvidenceEvent.after(last.orElse(null), CHAIN, EvidenceKind.OPENED,
					from.plusSeconds(place), "{\"n\":" + place + "}"));
			events.add(last.get());
		}
		return events;
	}

}
