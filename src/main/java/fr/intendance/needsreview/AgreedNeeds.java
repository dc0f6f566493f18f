package fr.intendance.needsreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.client.FreeText;

/**
 * What the client delegates, as the firm reviewed it: the ground of quote and contract.
 *
 * @param specification the number of the cahier des charges
 * @param services the wished services that the firm may do, some within limits
 * @param excluded the wished services that the law reserves to others
 * @param estimate where the hours come from
 * @param hours the full hours a month, as estimated or as the firm corrected them
 * @param packageHours the smallest package that holds them
 * @param startsOn the wished beginning
 * @param advice the firm's word to the client
 */
public record AgreedNeeds(String specification, List<Verdict> services, List<Verdict> excluded, HoursEstimate estimate,
		int hours, int packageHours, Optional<LocalDate> startsOn, Optional<FreeText> advice) {

	/** Whether the firm does a service, by its code. */
	public boolean holds(String service) {
		return this.services.stream().map(Verdict::service).anyMatch(service::equals);
	}

}
