package fr.intendance.access;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class BodyLimitTest {

	private static final byte[] LARGE = ("{\"name\":\"" + "x".repeat(2 * 1024 * 1024) + "\"}")
		.getBytes(StandardCharsets.UTF_8);

	private static final byte[] SMALL = "{\"name\":\"x\"}".getBytes(StandardCharsets.UTF_8);

	@LocalServerPort
	private int port;

	@Test
	void refusesWhatIsLargerThanTwoMegabytes() throws Exception {
		HttpResponse<String> answer = post(BodyPublishers.ofByteArray(LARGE));

		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("trop volumineux");
	}

	@Test
	void countsWhatComesWithoutALength() throws Exception {
		HttpResponse<String> answer = post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(LARGE)));

		assertThat(answer.statusCode()).isEqualTo(413);
	}

	@Test
	void readsASmallBodyWithOrWithoutALength() throws Exception {
		assertThat(post(BodyPublishers.ofByteArray(SMALL)).statusCode()).isEqualTo(200);
		assertThat(post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(SMALL))).statusCode())
			.isEqualTo(200);
	}

	private HttpResponse<String> post(BodyPublisher body) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/engine-rest/task"))
			.header("Authorization", Browser.basic("manager", "manager"))
			.header("Content-Type", "application/json")
			.POST(body)
			.build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
	}

}
