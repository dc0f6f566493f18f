package fr.intendance.access;

import java.net.URI;
import java.time.Duration;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the application is reached.
 *
 * @param baseUrl the address that people outside use, without a slash at the end; links
 * in mails begin with it
 * @param linkValidity how long a link works
 * @param scraperAddress the IP address, such as {@code 127.0.0.1}, that reads
 * {@code /actuator/prometheus} without signing in; nobody where it is empty
 * @param demoBeyondLoopback whether the demo, whose passwords everybody knows, may listen
 * to other machines
 * @param secondFactorRequired whether people of the firm need a second factor; without it
 * they may take one up
 * @param accountClaim the claim of an identity provider that is the sign-in name of an
 * account; an {@code email} has to be verified there
 */
@Validated
@ConfigurationProperties("intendance.access")
record AccessSettings(@DefaultValue("http://localhost:8080") URI baseUrl,
		@DefaultValue("180d") @DurationMin(days = 1) Duration linkValidity, @DefaultValue("") String scraperAddress,
		@DefaultValue("false") boolean demoBeyondLoopback, @DefaultValue("false") boolean secondFactorRequired,
		@DefaultValue("preferred_username") @NotBlank String accountClaim) {

	/** The absolute address of a path. */
	String absolute(String path) {
		return this.baseUrl.toString().replaceAll("/+$", "") + path;
	}

}
