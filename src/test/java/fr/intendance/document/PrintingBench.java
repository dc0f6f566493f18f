package fr.intendance.document;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.intendance.bench.Machine;
import fr.intendance.bench.Results;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How fast we print, from the record to the tagged file, beside two libraries that only
 * turn the finished page into a plain one, in turns and by the processor's time; where
 * our time goes; and whether memory stays flat. That each prints the same words is
 * asserted, how long it takes never. {@code -Dbench.documents=1000} makes it shorter.
 */
class PrintingBench {

	private static final int DOCUMENTS = Integer.getInteger("bench.documents", 10_000);

	private static final int ROUNDS = Integer.getInteger("bench.printing-rounds", 15);

	private static final int A_ROUND = 20;

	private static final int WARM_UP = 20;

	@Test
	void printsBesideFlyingSaucerAndOpenhtmltopdf() {
		Job quote = job("quote-offer");
		Job report = job("reporting-activity");

		String speed = Stream.of(quote, report).map(this::speed).collect(Collectors.joining("\n"));
		Map<Integer, Long> heap = new LinkedHashMap<>();
		String profile = WhereTimeGoes.whilst(() -> heap.putAll(heap(quote, report)));

		String tables = speed + "\n" + profile + "\n" + memory(heap);
		Results.write("machine", Machine.description() + ".");
		Results.write("PrintingBench", tables);
		System.out.printf("%nPrinting%n%n%s%n", tables);
	}

	private String speed(Job job) {
		Map<String, Supplier<byte[]>> sides = new LinkedHashMap<>();
		sides.put(PrintingRounds.OURS, job.ours());
		sides.put(PrintingRounds.PLAIN, () -> PlainPrinters.openhtmltopdf(job.page()));
		sides.put(PrintingRounds.SAUCER, () -> PlainPrinters.flyingSaucer(job.page()));
		sides.values().forEach((side) -> assertThat(Pages.text(side.get())).contains("X-2026-0001"));
		PrintingRounds rounds = new PrintingRounds(job.name());
		for (int i = -WARM_UP; i < ROUNDS; i++) {
			boolean counts = i >= 0;
			sides.forEach((name, side) -> rounds.add(name, counts, A_ROUND, side));
		}
		return rounds.table();
	}

	/** What is in use after a collection, by the number of documents printed so far. */
	private static Map<Integer, Long> heap(Job... jobs) {
		Map<Integer, Long> used = new LinkedHashMap<>();
		List<Integer> marks = List.of(DOCUMENTS / 10, DOCUMENTS / 2, DOCUMENTS);
		for (int i = 1; i <= DOCUMENTS; i++) {
			assertThat(jobs[i % jobs.length].ours().get()).isNotEmpty();
			if (marks.contains(i)) {
				used.put(i, PrintingRounds.heapInUse());
			}
		}
		return used;
	}

	private static String memory(Map<Integer, Long> heap) {
		return heap.entrySet()
			.stream()
			.map((mark) -> "| %d | %.1f |".formatted(mark.getKey(), mark.getValue() / 1e6))
			.collect(Collectors.joining("\n", "| documents printed | MB in use after a collection |\n|--:|--:|\n",
					"\n"));
	}

	private static Job job(String kind) {
		DocumentFixture fixture = TemplateTest.fixtures()
			.filter((one) -> one.template().kind().equals(kind))
			.findFirst()
			.orElseThrow();
		Press press = new Press(Pages.templates(), new PdfPrinter());
		Edition edition = press.edition(fixture.template(), Locale.FRENCH);
		Imprint imprint = new Imprints(PartyFixture::firm, PartyFixture::brand, new Law()).of(edition,
				PartyFixture.reader("E-2026-0042"), Optional.of("X-2026-0001"), Instant.parse("2026-12-01T09:00:00Z"));
		String page = edition.fill((Record) fixture.view(imprint));
		return new Job(kind, page, () -> press.print(fixture.template(), edition, fixture.view(imprint)));
	}

	private record Job(String name, String page, Supplier<byte[]> ours) {
	}

}
