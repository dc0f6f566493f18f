package fr.intendance.desk;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

import fr.intendance.client.EngagementReference;
import fr.intendance.engine.Refused;
import fr.intendance.firstcontact.FirstContacts;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(1)
class BookingForm implements AnswerForm {

	private final FirstContacts contacts;

	BookingForm(FirstContacts contacts) {
		this.contacts = contacts;
	}

	@Override
	public List<Open> open(EngagementReference reference) {
		try {
			boolean over = this.contacts.appointment(reference).isPresent()
					|| this.contacts.call(reference).isPresent();
			return over ? List.of()
					: List.of(new Open("booking", "desk.form.booking",
							List.of(Field.select("slot", "desk.form.booking.slot", slots(reference))),
							(given) -> book(reference, given)));
		}
		catch (Refused ex) {
			// the enquiry was not acknowledged yet
			return List.of();
		}
	}

	private List<Field.Option> slots(EngagementReference reference) {
		return this.contacts.freeSlots(reference)
			.stream()
			.map((slot) -> new Field.Option(slot.toString(), Reading.dateAndTime(slot)))
			.toList();
	}

	private void book(EngagementReference reference, Given given) {
		String slot = given.values().requiredLine("slot", 40);
		try {
			this.contacts.book(reference, Instant.parse(slot), given.answer());
		}
		catch (DateTimeParseException ex) {
			throw Refused.invalid("slot", "Choisissez un des créneaux proposés.");
		}
	}

}
