package fr.intendance.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What every document says about itself.
 *
 * @param number its number; none while it is a draft
 * @param language French or English
 * @param issuedOn the day of issue in Paris
 * @param templateVersion the version of the template that made it
 * @param issuer the firm
 * @param look how it looks
 * @param insurance the line about the firm's professional insurance, may be empty
 * @param account the IBAN on which it is to be paid, if the firm gave one
 * @param mentions what the law wants printed on that day
 */
public record Imprint(Optional<String> number, Locale language, LocalDate issuedOn, String templateVersion,
		Party issuer, Look look, String insurance, Optional<String> account, Mentions mentions) {
}
