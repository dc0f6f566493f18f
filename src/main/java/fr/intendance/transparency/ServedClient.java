package fr.intendance.transparency;

import java.time.LocalDate;
import java.util.List;

/**
 * A client on whose behalf the firm processes data: the controller (GDPR art. 30(2)(a)).
 *
 * @param reference its engagement
 * @param company its name
 * @param contact who speaks for it
 * @param email where to write
 * @param contract the number of the contract
 * @param since the first day of service, in Paris
 * @param services what is done, by code
 */
public record ServedClient(String reference, String company, String contact, String email, String contract,
		LocalDate since, List<String> services) {
}
