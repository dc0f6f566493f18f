package fr.intendance.portal;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.intendance.ApplicationTest;
import fr.intendance.document.Addressee;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.document.Note;
import fr.intendance.document.NoteView;
import fr.intendance.document.PartyFixture;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Anybody may ask of a file whether it is ours. */
@ApplicationTest
class VerificationPageTest {

	private static final Addressee READER = PartyFixture.reader("E-2019-0042");

	private static final AtomicInteger ASKED = new AtomicInteger();

	@LocalServerPort
	private int port;

	@Autowired
	private Documents documents;

	private Document issued;

	private byte[] file;

	@BeforeEach
	void aDocumentWasIssued() {
		this.issued = this.documents.issue(Note.in("V"), READER, NoteView::new);
		this.file = this.documents.content(this.issued);
	}

	@Test
	void knowsADocumentOfOurs() throws Exception {
		JsonNode answer = verify(this.file);

		assertThat(answer.get("verdict").asText()).isEqualTo("unchanged");
		assertThat(answer.get("number").asText()).isEqualTo(this.issued.number());
		assertThat(answer.get("language").asText()).isEqualTo("fr");
		assertThat(answer.get("templateVersion").asText()).isEqualTo(this.issued.templateVersion());
		assertThat(answer.get("sha256").asText()).isEqualTo(this.issued.sha256());
		assertThat(answer.has("replacedBy")).isFalse();
	}

	@Test
	void namesTheVersionThatTookItsPlace() throws Exception {
		Document second = this.documents.issueVersion(Note.in("V"), READER, this.issued.number(), 2, NoteView::new);
		Document last = this.documents.issueVersion(Note.in("V"), READER, this.issued.number(), 10, NoteView::new);

		assertThat(verify(this.file).get("replacedBy").asText()).isEqualTo(last.number());
		assertThat(verify(this.documents.content(second)).get("replacedBy").asText()).isEqualTo(last.number());
		assertThat(verify(this.documents.content(last)).has("replacedBy")).isFalse();
	}

	@Test
	void noticesOneChangedByte() throws Exception {
		byte[] changed = this.file.clone();
		changed[changed.length / 2] ^= 1;

		JsonNode answer = verify(changed);

		assertThat(answer.get("verdict").asText()).isEqualTo("changed");
		assertThat(answer.has("number")).isFalse();
	}

	@Test
	void searchesNoFileForATitleThatItHidesBehindOthers() throws Exception {
		byte[] flood = ("%PDF-1.4\n" + "<dc:title>".repeat(60) + "D-2026-0001" + " ".repeat(2_000_000) + "</")
			.getBytes(StandardCharsets.US_ASCII);

		assertThat(verify(flood).get("verdict").asText()).isEqualTo("unknown");
	}

	@Test
	void doesNotKnowWhatOthersWrote() throws Exception {
		JsonNode answer = verify("%PDF-1.7 nothing of ours".getBytes(StandardCharsets.UTF_8));

		assertThat(answer.get("verdict").asText()).isEqualTo("unknown");
		assertThat(answer.size()).isEqualTo(2);
	}

	@Test
	void tellsItOnAPage() throws Exception {
		String page = text(upload("/verify", this.file));

		assertThat(page).contains("Document authentique", this.issued.number(), this.issued.sha256());
	}

	@Test
	void answersProgramsThatSendAForm() throws Exception {
		HttpResponse<String> answer = upload("/api/documents/verify", this.file);

		assertThat(new ObjectMapper().readTree(answer.body()).get("verdict").asText()).isEqualTo("unchanged");
	}

	@Test
	void asksForAFileWhereThereIsNone() throws Exception {
		HttpResponse<String> page = upload("/verify", new byte[0]);
		HttpResponse<String> program = send("/api/documents/verify", "application/pdf", BodyPublishers.noBody());

		assertThat(page.statusCode()).isEqualTo(400);
		assertThat(text(page)).contains("Choisissez le fichier PDF");
		assertThat(program.statusCode()).isEqualTo(400);
		assertThat(program.body()).contains("\"field\":\"file\"");
	}

	private JsonNode verify(byte[] bytes) throws Exception {
		HttpResponse<String> answer = send("/api/documents/verify", "application/pdf",
				BodyPublishers.ofByteArray(bytes));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return new ObjectMapper().readTree(answer.body());
	}

	private HttpResponse<String> upload(String path, byte[] bytes) throws Exception {
		String head = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
				+ "Content-Type: application/pdf\r\n\r\n";
		return send(path, "multipart/form-data; boundary=part", BodyPublishers.concat(BodyPublishers.ofString(head),
				BodyPublishers.ofByteArray(bytes), BodyPublishers.ofString("\r\n--part--\r\n")));
	}

	/** As if from another place each time, so that nobody is asked to slow down. */
	private HttpResponse<String> send(String path, String type, BodyPublisher body) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Content-Type", type)
			.header("X-Forwarded-For", "192.0.2." + ASKED.incrementAndGet())
			.POST(body)
			.build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
	}

	private static String text(HttpResponse<String> page) {
		return Jsoup.parse(page.body()).text();
	}

}
