package fr.intendance.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.intendance.leak.AddressWatch;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A program that speaks to the application over HTTP, as a user whose password is their
 * name.
 */
final class Program {

	/** Escapes what is not ASCII, so that half a character arrives as such. */
	private static final ObjectMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

	private final HttpClient http = HttpClient.newHttpClient();

	private final String root;

	private final String authorization;

	Program(int port, String user) {
		this.root = "http://localhost:" + port;
		this.authorization = "Basic "
				+ Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
	}

	/** Reads JSON that must be there. */
	JsonNode get(String path) {
		return expected(path, send("GET", path, null));
	}

	/** Sends JSON that must be taken. */
	JsonNode post(String path, Object body) {
		return expected(path, send("POST", path, json(body)));
	}

	/** Sends a body as it is and returns whatever is answered. */
	HttpResponse<byte[]> send(String method, String path, String body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.root + path))
			.header("Authorization", this.authorization)
			.header("Content-Type", "application/json")
			.method(method, (body != null) ? BodyPublishers.ofString(body) : BodyPublishers.noBody());
		try {
			HttpResponse<byte[]> answer = this.http.send(request.build(), BodyHandlers.ofByteArray());
			AddressWatch.readPage(new String(answer.body(), StandardCharsets.UTF_8));
			return answer;
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(method + " " + path, ex);
		}
	}

	static String json(Object body) {
		try {
			return JSON.writeValueAsString(body);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	static JsonNode json(byte[] body) {
		try {
			return JSON.readTree(body);
		}
		catch (IOException ex) {
			throw new IllegalStateException(new String(body, StandardCharsets.UTF_8), ex);
		}
	}

	private static JsonNode expected(String path, HttpResponse<byte[]> answer) {
		assertThat(answer.statusCode()).as("%s answers %s", path, new String(answer.body(), StandardCharsets.UTF_8))
			.isBetween(200, 204);
		return json(answer.body());
	}

}
