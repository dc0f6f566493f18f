package fr.intendance.document;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.sun.management.ThreadMXBean;

/**
 * What each side took to print one document, round by round. The processor's time of the
 * thread counts, so that what else runs on the machine counts little.
 */
final class PrintingRounds {

	static final String OURS = "the product, from record to PDF/A-3a and PDF/UA-1";

	static final String PLAIN = "openhtmltopdf plain";

	static final String SAUCER = "Flying Saucer plain";

	private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private final String document;

	private final Map<String, List<Took>> sides = new LinkedHashMap<>();

	PrintingRounds(String document) {
		this.document = document;
	}

	void add(String side, boolean counts, int documents, Supplier<byte[]> printer) {
		long processor = -THREAD.getCurrentThreadCpuTime();
		long clock = -System.nanoTime();
		long memory = -THREAD.getCurrentThreadAllocatedBytes();
		int size = IntStream.range(0, documents).map((i) -> printer.get().length).max().orElseThrow();
		processor += THREAD.getCurrentThreadCpuTime();
		clock += System.nanoTime();
		memory += THREAD.getCurrentThreadAllocatedBytes();
		if (counts) {
			this.sides.computeIfAbsent(side, (name) -> new ArrayList<>())
				.add(new Took((double) processor / documents, (double) clock / documents, (double) memory / documents,
						size));
		}
	}

	/** Medians, and the pace beside each of the libraries. */
	String table() {
		String rows = this.sides.entrySet()
			.stream()
			.map((side) -> "| %s | %.0f | %.2f | %.2f | %.1f | %.0f |".formatted(side.getKey(),
					1e9 / median(side.getKey(), Took::processor), median(side.getKey(), Took::processor) / 1e6,
					median(side.getKey(), Took::clock) / 1e6, median(side.getKey(), Took::memory) / 1e6,
					median(side.getKey(), Took::size) / 1024))
			.collect(Collectors.joining("\n"));
		return """
				### %s

				| median of %d rounds | documents a second and core | ms of processor | ms of clock | MB allocated | kB of file |
				|---|--:|--:|--:|--:|--:|
				%s

				**The product prints at %.2f times Flying Saucer's pace, and at %.0f %% of openhtmltopdf's.**
				"""
			.formatted(this.document, this.sides.get(OURS).size(), rows, pace(SAUCER), 100 * pace(PLAIN));
	}

	/** Of rounds taken side by side, the median. */
	private double pace(String other) {
		List<Took> ours = this.sides.get(OURS);
		List<Took> theirs = this.sides.get(other);
		return middle(IntStream.range(0, ours.size())
			.mapToDouble((i) -> theirs.get(i).processor() / ours.get(i).processor())
			.sorted()
			.toArray());
	}

	private double median(String side, ToDoubleFunction<Took> figure) {
		return middle(this.sides.get(side).stream().mapToDouble(figure).sorted().toArray());
	}

	private static double middle(double[] sorted) {
		return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
	}

	/** Bytes, after what nobody needs any more is collected. */
	static long heapInUse() {
		System.gc();
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	/** Nanoseconds and bytes, for one document. */
	private record Took(double processor, double clock, double memory, int size) {
	}

}
