package fr.intendance.inbox;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The mailbox in which clients answer, read by IMAP; without a host none is.
 *
 * @param host the server
 * @param port its port; 0 for the usual one
 * @param security how the connection is kept secret
 * @param username who signs in
 * @param password with what
 * @param folder which folder is read
 * @param automatic whether it is read by itself
 * @param every how often
 */
@Validated
@ConfigurationProperties("intendance.inbox")
record InboxSettings(@DefaultValue("") String host, @DefaultValue("0") @Min(0) @Max(65535) int port,
		@DefaultValue("TLS") @NotNull Security security, @DefaultValue("") @Size(max = 100) String username,
		@DefaultValue("") String password, @DefaultValue("INBOX") @Size(max = 80) String folder,
		@DefaultValue("true") boolean automatic, @DefaultValue("1m") @DurationMin(seconds = 5) Duration every) {

	/** By which it is known how far it was read. */
	String account() {
		return this.username + "@" + this.host + "/" + this.folder;
	}

	/** Keeps the password out of whatever prints it. */
	@Override
	public String toString() {
		return "InboxSettings[" + this.host + "]";
	}

	/** How a connection is kept secret. */
	enum Security {

		/** From its first byte. */
		TLS,

		/** From its first words on, or it is not used. */
		STARTTLS,

		/** Not at all: for a server on this machine. */
		NONE

	}

}
