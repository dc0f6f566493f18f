package fr.intendance.engine;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How passwords are kept.
 *
 * @param rounds of PBKDF2: what a guess costs whoever stole the table, and a sign-in the
 * firm's machine; passwords that were kept with another number are made anew by their
 * next use
 */
@Validated
@ConfigurationProperties("intendance.engine.passwords")
record PasswordSettings(@DefaultValue("310000") @Min(1000) int rounds) {
}
