package fr.intendance.mail;

import java.nio.file.Path;
import java.time.Duration;

import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mails leave. The mail server itself is {@code spring.mail.*}; without it they go to
 * the mailbox.
 *
 * @param from the address they come from; the firm's where it is empty
 * @param mailboxDirectory where the mailbox keeps its files
 * @param automatic whether they leave by themselves, at once and on a schedule
 * @param every how often the outbox is looked through
 */
@Validated
@ConfigurationProperties("intendance.mail")
record MailSettings(@DefaultValue("") String from, @DefaultValue("data/mailbox") @NotNull Path mailboxDirectory,
		@DefaultValue("true") boolean automatic, @DefaultValue("10s") @DurationMin(seconds = 1) Duration every) {
}
