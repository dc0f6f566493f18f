package fr.intendance.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.intendance.journal.JournalFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The page that counts a journal again says what the command says, word for word. */
@ChromiumTest
class JournalCheckIT {

	private static final String EXPORT = JournalFixture.export(4);

	@TempDir
	private Path folder;

	@Test
	void countsAgainWhereverItIsOpened(Windows windows) throws IOException {
		Window window = windows.desktop().open("/verify/journal");
		String altered = EXPORT.replace("É-3", "É-9");

		window.page().getByLabel("Export du journal").setInputFiles(file(EXPORT));
		window.page().getByLabel("Empreinte imprimée").fill(JournalFixture.told(2));
		window.page().getByText("Vérifier", new Page.GetByTextOptions().setExact(true)).click();
		window.page().getByText("Journal intact").waitFor();
		assertThat(window.page().locator("#verdict .title").innerText())
			.isEqualTo(JournalFixture.said(EXPORT, JournalFixture.told(2)));
		window.isAccessible().fits().photograph("journal-intact");
		window.page().getByLabel("Export du journal").setInputFiles(file(altered));
		window.page().getByText("Vérifier", new Page.GetByTextOptions().setExact(true)).click();
		window.page().getByText("Journal altéré").waitFor();
		window.isAccessible().photograph("journal-altered").isCalm();
	}

	@Test
	void agreesWithTheCommandAboutEveryChangeFromAFolder(Windows windows) throws IOException {
		Path page = this.folder.resolve("verify-journal.html");
		Files.copy(Path.of("src/main/resources/journal/verify-journal.html"), page);
		Window window = windows.phone();
		window.page().navigate(page.toUri().toString());
		List<String> exports = changed();

		Object said = window.page()
			.evaluate("async (exports) => (await Promise.all(exports.map((one) => verify(one, ''))))"
					+ ".map((one) => one.holds + ' ' + one.french)", exports);

		assertThat(said)
			.isEqualTo(exports.stream().map((one) -> one.equals(EXPORT) + " " + JournalFixture.said(one, "")).toList());
		window.fits().isCalm();
	}

	@Test
	void agreesWithTheCommandAboutTheHeadOfAReport(Windows windows) {
		Window window = windows.desktop().open("/verify/journal");
		List<String> heads = List.of(JournalFixture.told(1), JournalFixture.told(4), JournalFixture.told(5),
				"0-" + "0".repeat(64), "4-0000.0000.0000.0000", "nothing", "4-" + "f".repeat(64));

		Object said = window.page()
			.evaluate(
					"async ([text, heads]) => (await Promise.all(heads.map((one) => verify(text, one)))).map((one) => one.french)",
					List.of(EXPORT, heads));

		assertThat(said).isEqualTo(heads.stream().map((one) -> JournalFixture.said(EXPORT, one)).toList());
	}

	private static List<String> changed() {
		List<String> exports = new ArrayList<>(List.of(EXPORT, "", "{", EXPORT + "\n", EXPORT.strip()));
		for (int place = 0; place < EXPORT.length(); place += 3) {
			exports.add(EXPORT.substring(0, place) + "0" + EXPORT.substring(place + 1));
			exports.add(EXPORT.substring(0, place) + EXPORT.substring(place + 1));
		}
		for (int line = 1; line < 5; line++) {
			List<String> lines = new ArrayList<>(List.of(EXPORT.split("(?<=\n)")));
			Collections.swap(lines, line, line % 4 + 1);
			exports.add(String.join("", lines));
			lines.remove(line);
			exports.add(String.join("", lines));
		}
		return exports;
	}

	private static FilePayload file(String content) {
		return new FilePayload("journal.jsonl", "application/jsonl", content.getBytes(StandardCharsets.UTF_8));
	}

}
