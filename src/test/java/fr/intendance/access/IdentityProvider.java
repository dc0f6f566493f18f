package fr.intendance.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A provider of identities on this machine, which speaks OpenID Connect over HTTP. */
final class IdentityProvider {

	static final String CLIENT = "intendance";

	private final HttpServer server;

	private final RSAKey key;

	private final Map<String, Object> claims = new HashMap<>();

	private RSAKey signing;

	private IdentityProvider() throws IOException, JOSEException {
		this.key = new RSAKeyGenerator(2048).keyID("one").generate();
		this.signing = this.key;
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		on("/.well-known/openid-configuration", this::configuration);
		on("/keys", () -> new JWKSet(this.key.toPublicJWK()).toJSONObject());
		on("/token", this::token);
		this.server.start();
	}

	static IdentityProvider started() {
		try {
			return new IdentityProvider();
		}
		catch (IOException | JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	String issuer() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	/** What it says of whoever comes next. */
	void says(Map<String, Object> claimed) {
		this.claims.clear();
		this.claims.putAll(claimed);
	}

	/** From now on somebody else signs what it says. */
	void isImpersonated() throws JOSEException {
		this.signing = new RSAKeyGenerator(2048).keyID("one").generate();
	}

	void isItselfAgain() {
		this.signing = this.key;
	}

	private Map<String, Object> configuration() {
		return Map.of("issuer", issuer(), "authorization_endpoint", issuer() + "/authorize", "token_endpoint",
				issuer() + "/token", "jwks_uri", issuer() + "/keys", "response_types_supported", List.of("code"),
				"subject_types_supported", List.of("public"), "id_token_signing_alg_values_supported",
				List.of("RS256"));
	}

	private Map<String, Object> token() throws JOSEException {
		JWTClaimsSet.Builder claimed = new JWTClaimsSet.Builder().issuer(issuer())
			.subject("42")
			.audience(CLIENT)
			.issueTime(Date.from(Instant.now()))
			.expirationTime(Date.from(Instant.now().plusSeconds(300)));
		this.claims.forEach(claimed::claim);
		SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(),
				claimed.build());
		token.sign(new RSASSASigner(this.signing));
		return Map.of("access_token", "nothing", "token_type", "Bearer", "expires_in", 300, "id_token",
				token.serialize());
	}

	private void on(String path, Answer answer) {
		this.server.createContext(path, (exchange) -> send(exchange, answer));
	}

	private static void send(HttpExchange exchange, Answer answer) {
		try (exchange) {
			exchange.getRequestBody().readAllBytes();
			byte[] body = JSONObjectUtils.toJSONString(answer.give()).getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private interface Answer {

		Map<String, Object> give() throws JOSEException;

	}

}
