package fr.intendance.client;

import org.springframework.stereotype.Component;

/** The addresses of an engagement that mails could not be sent to. */
@Component
class RefusedAddressTraces implements Traces {

	private final RefusedAddressRepository addresses;

	private final RefusedAddressJourney journey;

	RefusedAddressTraces(RefusedAddressRepository addresses, RefusedAddressJourney journey) {
		this.addresses = addresses;
		this.journey = journey;
	}

	@Override
	public void erase(EngagementReference reference) {
		for (RefusedAddress one : this.addresses.findByEngagement(reference.value())) {
			this.journey.addressErased(one.key());
			this.addresses.delete(one);
		}
	}

}
