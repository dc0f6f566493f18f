package fr.intendance.document;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PdfPrinterTest {

	private final PdfPrinter printer = new PdfPrinter();

	@TempDir
	Path folder;

	@Test
	void fetchesNothingFromTheNetwork() throws Exception {
		CopyOnWriteArrayList<String> visits = new CopyOnWriteArrayList<>();
		try (ServerSocket canary = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
			Thread watcher = new Thread(() -> watch(canary, visits));
			watcher.start();
			String address = "http://127.0.0.1:" + canary.getLocalPort() + "/";

			byte[] pdf = print(hostile(address));

			canary.close();
			watcher.join();
			assertThat(Pages.text(pdf)).contains("Rien de plus");
		}

		assertThat(visits).isEmpty();
	}

	@Test
	void readsNoFile() throws IOException {
		Path secret = Files.writeString(this.folder.resolve("canary.css"),
				"body:after { content: \"canari\" } /* canari */");

		byte[] pdf = print(hostile(secret.toUri().toString().replace("canary.css", "")));

		assertThat(Pages.text(pdf)).contains("Rien de plus").doesNotContain("canari");
		assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("canari");
	}

	@Test
	void resolvesNoEntity() throws IOException {
		Path secret = Files.writeString(this.folder.resolve("canary.txt"), "canari");
		String page = page("", "<p>Rien de plus &secret;</p>").replace("<html",
				"<!DOCTYPE html [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]><html");

		String read;
		try {
			read = Pages.text(print(page));
		}
		catch (RuntimeException ex) {
			read = "refused";
		}

		assertThat(read).doesNotContain("canari");
	}

	@Test
	void setsTheNarrowSpaceWithAGlyphOfItsOwn() {
		byte[] pdf = print(page("", "<p>Vraiment\u202f? 1\u202f250,00\u00a0€ ✓</p>"));

		assertThat(Pages.text(pdf)).contains("Vraiment\u202f? 1\u202f250,00 € ✓");
	}

	@Test
	void marksWhatNoFontHas() {
		byte[] pdf = print(page("", "<p>Société ไทย, # 1</p>"));

		assertThat(Pages.text(pdf)).contains("Société □□□, # 1");
	}

	@Test
	void letsNoNameTurnASentenceAround() {
		byte[] pdf = print(page("", "<p>Reçu de \u202eDupont, 100 € \u202c à Lyon, voir שלום</p>"));

		assertThat(Pages.text(pdf)).contains("Dupont, 100 €").contains("voir שלום");
	}

	@Test
	void printsTheSamePageAsTheSameFile() {
		String page = page("", "<p>Été à Lyon 🦊 שלום 株式会社</p><table><tr><th>Un</th></tr></table>");

		byte[] once = print(page);
		byte[] again = new PdfPrinter().print(page, LocalDate.of(2026, 12, 1));

		assertThat(Fingerprint.of(again)).isEqualTo(Fingerprint.of(once));
	}

	@Test
	void printsTheSamePageAsTheSameFileForManyAtOnce() {
		String page = page("", "<p>Été à Lyon 🦊 שלום 株式会社 <b>ensemble</b></p>");

		Set<String> files = IntStream.range(0, 64)
			.parallel()
			.mapToObj((i) -> Fingerprint.of(print(page)))
			.collect(Collectors.toSet());

		assertThat(files).hasSize(1);
	}

	@Test
	void hasNoBatikToDrawWith() {
		// the library reaches Batik through this class and through nothing else
		assertThat(ClassUtils.isPresent("com.openhtmltopdf.svgsupport.BatikSVGDrawer", null)).isFalse();
	}

	@Test
	void leavesTheThreadAsItWas() {
		ClassLoader before = Thread.currentThread().getContextClassLoader();

		print(page("", "<p>Rien de plus</p>"));

		assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
		assertThatIllegalArgumentException().isThrownBy(() -> print("<html>"));
		assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
	}

	@Test
	void knowsNoDayButThatOfItsIssue() throws IOException {
		try (PDDocument document = Loader.loadPDF(print(page("", "<p>Rien de plus</p>")))) {
			Instant made = document.getDocumentInformation().getCreationDate().toInstant();

			assertThat(made).isEqualTo(Instant.parse("2026-11-30T23:00:00Z"));
			assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray()))
				.contains("<xmp:CreateDate>2026-12-01T00:00:00+01:00");
		}
	}

	@Test
	void bringsTheFontsOfAPageAndNoOther() throws IOException {
		assertThat(fonts("<p>Été à Lyon, Đặng Văn, Ωμέγα, Жук</p>")).containsExactly("SourceSans3");
		assertThat(fonts("<p>Été 🦊</p>")).containsExactly("NotoEmoji", "SourceSans3");
		assertThat(fonts("<p>Été שלום أمل</p>")).containsExactly("NotoSansArabic", "NotoSansHebrew", "SourceSans3");
		assertThat(fonts("<p>Été 株式会社</p>")).containsExactly("DroidSansFallback", "SourceSans3");
	}

	private List<String> fonts(String body) throws IOException {
		Set<String> names = new TreeSet<>();
		try (PDDocument document = Loader.loadPDF(print(page("", body)))) {
			PDResources resources = document.getPage(0).getResources();
			for (COSName name : resources.getFontNames()) {
				names.add(resources.getFont(name).getName().replaceAll("^.*\\+|-.*$", ""));
			}
		}
		return List.copyOf(names);
	}

	private byte[] print(String page) {
		return this.printer.print(page, LocalDate.of(2026, 12, 1));
	}

	private static String hostile(String base) {
		return page(
				"<link rel=\"stylesheet\" href=\"%1$scanary.css\"/><style>@import url(\"%1$scanary.css\"); @font-face { font-family: X; src: url(%1$sx.ttf) } p { font-family: X, 'Source Sans 3'; background: url(%1$sb.png) }</style>"
					.formatted(base),
				"<p>Rien de plus</p><img src=\"%1$si.png\" alt=\"\"/><img src=\"%1$scanary.css\" alt=\"\"/><object data=\"%1$so\" type=\"text/html\"></object><a href=\"%1$sl\" download=\"x\">lien</a>"
					.formatted(base));
	}

	private static String page(String head, String body) {
		return "<html lang=\"fr-FR\"><head><title>Essai</title><meta name=\"description\" content=\"Essai\"/>"
				+ "<style>body { font-family: 'Source Sans 3' }</style>" + head + "</head><body>" + body
				+ "</body></html>";
	}

	private static void watch(ServerSocket canary, CopyOnWriteArrayList<String> visits) {
		try {
			while (true) {
				canary.accept().close();
				visits.add("visit");
			}
		}
		catch (IOException ex) {
			// the canary is closed: nobody can come any more
		}
	}

}
