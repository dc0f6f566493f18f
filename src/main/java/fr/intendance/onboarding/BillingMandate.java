package fr.intendance.onboarding;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * The mandate to issue a client's invoices that a change of contract made necessary; the
 * one that was signed with the contract is part of its {@link ClientSetup}.
 *
 * @param reference the engagement
 * @param number that of the document
 * @param acceptedOn the day in Paris from which it holds; nothing before
 * @param version counts its changes
 */
record BillingMandate(@Id String reference, String number, LocalDate acceptedOn, @Version Long version) {

	/** The service that needs one. */
	static final String SERVICE = "INVOICING";

	/** Whether terms hold the service. */
	static boolean isNeeded(Contracts.InForce terms) {
		return terms.services().stream().map(Contracts.Service::code).anyMatch(SERVICE::equals);
	}

	/**
	 * Whether a change brought the service, so that the contract was signed without one.
	 */
	static boolean isNeeded(List<Contracts.InForce> terms) {
		return terms.stream().anyMatch(BillingMandate::isNeeded) && !isNeeded(terms.get(0));
	}

	BillingMandate accepted(LocalDate on) {
		return new BillingMandate(this.reference, this.number, on, this.version);
	}

	boolean isPending() {
		return this.acceptedOn == null;
	}

	boolean holdsOn(LocalDate day) {
		return !isPending() && !day.isBefore(this.acceptedOn);
	}

}
