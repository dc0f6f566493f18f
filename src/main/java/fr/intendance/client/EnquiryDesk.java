package fr.intendance.client;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where strangers leave an enquiry. The answer is the same for a known and an unknown
 * address, and for a machine that fell into the trap.
 */
@Service
public class EnquiryDesk {

	/** A field that people do not see and machines fill in. */
	private static final String HONEYPOT = "website";

	/** Without the letters and digits that are read as others. */
	private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	private final Enquiries enquiries;

	private final ClientJourney journey;

	private final StrangerLimit limit;

	private final SecureRandom random = new SecureRandom();

	EnquiryDesk(Enquiries enquiries, ClientJourney journey, StrangerLimit limit) {
		this.enquiries = enquiries;
		this.journey = journey;
		this.limit = limit;
	}

	/**
	 * Takes an enquiry and starts its journey.
	 * @param fields as they were sent
	 * @param address the network address it came from
	 * @return a receipt such as {@code 7F3K-92QD}: random, so that it tells nothing
	 * @throws Refused 400 with the field, 429 if one address sends too many
	 */
	@Transactional
	public String receive(Map<String, ?> fields, String address) {
		this.limit.spend("enquiry", address);
		Map<String, Object> typed = new HashMap<>(fields);
		Object trap = typed.remove(HONEYPOT);
		FormValues values = new FormValues(typed);
		Enquiry enquiry = Enquiry.of(values);
		values.refuseUnread(List.of());
		if (trap == null || trap.toString().isBlank()) {
			this.journey.enquiryReceived(this.enquiries.receive(enquiry, Optional.empty()));
		}
		return receipt();
	}

	private String receipt() {
		StringBuilder receipt = new StringBuilder();
		this.random.ints(8, 0, LETTERS.length()).forEach((at) -> receipt.append(LETTERS.charAt(at)));
		return receipt.insert(4, '-').toString();
	}

}
