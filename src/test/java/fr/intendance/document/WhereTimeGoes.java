package fr.intendance.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Samples what a thread does with the flight recorder of Java, and sorts the samples. */
final class WhereTimeGoes {

	/** The first that stands on the stack, anywhere, names the sample. */
	private static final Map<String, String> PARTS = new LinkedHashMap<>();

	static {
		PARTS.put("java.util.zip.Deflater", "compressing");
		PARTS.put("freemarker.", "filling the template");
		PARTS.put("fr.intendance.document.PageReader", "reading the page as XML");
		PARTS.put("PdfBoxRenderer.addPdfASchema", "describing the file (XMP)");
		PARTS.put("org.apache.pdfbox.pdmodel.font.PDType0Font.subset", "cutting the fonts down");
		PARTS.put("org.apache.pdfbox.pdmodel.font.PDType0Font.load", "taking the fonts");
		PARTS.put("PdfBoxAccessibilityHelper", "tagging");
		PARTS.put("com.openhtmltopdf.context.StyleReference", "style sheet");
		PARTS.put("PdfBoxRenderer.layout", "layout");
		PARTS.put("org.apache.pdfbox.pdmodel.PDDocument.save", "writing the file, tags included");
		PARTS.put("PdfBoxRenderer.writePDFFast", "drawing");
		PARTS.put("fr.intendance.", "all the rest");
	}

	private WhereTimeGoes() {
	}

	/**
	 * What a task does on this thread, as a table; the recording stays beside the
	 * reports.
	 */
	static String whilst(Runnable task) {
		Path file = Path.of("target", "bench", "printing.jfr");
		try (Recording recording = new Recording(Configuration.getConfiguration("profile"))) {
			Files.createDirectories(file.getParent());
			recording.enable("jdk.ExecutionSample").with("period", "10 ms");
			recording.enable("jdk.NativeMethodSample").with("period", "10 ms");
			recording.start();
			task.run();
			recording.stop();
			recording.dump(file);
			return table(RecordingFile.readAllEvents(file), Thread.currentThread().getName());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (ParseException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String table(List<RecordedEvent> events, String thread) {
		Map<String, Long> parts = events.stream()
			.filter((event) -> event.getEventType().getName().matches("jdk\\.(Execution|NativeMethod)Sample"))
			.filter((event) -> event.getStackTrace() != null
					&& thread.equals(event.getThread("sampledThread").getJavaName()))
			.map((event) -> event.getStackTrace().getFrames())
			.filter((frames) -> on(frames, "fr.intendance.document.Press"))
			.peek((frames) -> assertThat(on(frames, "org.apache.batik")).isFalse())
			.collect(Collectors.groupingBy(WhereTimeGoes::part, Collectors.counting()));
		long all = parts.values().stream().mapToLong(Long::longValue).sum();
		return parts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue().reversed())
			.map((part) -> "| %s | %.0f |".formatted(part.getKey(), 100.0 * part.getValue() / all))
			.collect(Collectors.joining("\n",
					"### Where the product's time goes\n\n| of %d samples | %% |\n|---|--:|\n".formatted(all), "\n"));
	}

	private static String part(List<RecordedFrame> frames) {
		return PARTS.entrySet()
			.stream()
			.filter((part) -> on(frames, part.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("all the rest");
	}

	private static boolean on(List<RecordedFrame> frames, String place) {
		return frames.stream()
			.anyMatch((frame) -> (frame.getMethod().getType().getName() + "." + frame.getMethod().getName())
				.contains(place));
	}

}
