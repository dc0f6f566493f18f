package fr.intendance.client.process;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.Engagements;
import fr.intendance.client.RefusedAddress;
import fr.intendance.client.RefusedAddresses;
import fr.intendance.engine.Actors;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.OpenTask;
import fr.intendance.engine.TaskForm;
import fr.intendance.engine.Variable;
import fr.intendance.mail.EmailAddress;
import fr.intendance.mail.OutgoingMail;

import org.springframework.stereotype.Component;

@Component
class CorrectAddressForm implements TaskForm {

	private final RefusedAddresses addresses;

	private final Engagements engagements;

	private final Actors actors;

	CorrectAddressForm(RefusedAddresses addresses, Engagements engagements, Actors actors) {
		this.addresses = addresses;
		this.engagements = engagements;
		this.actors = actors;
	}

	@Override
	public String task() {
		return RefusedAddressModel.CORRECT_ADDRESS;
	}

	@Override
	public Map<String, Object> shown(OpenTask task) {
		RefusedAddress one = this.addresses.get(task.businessKey());
		String company = this.engagements.client(this.engagements.get(one.engagement())).company();
		return Map.of("shownClient", company, "shownContact",
				this.addresses.contact(one).map((contact) -> contact.name().value()).orElse("Votre cabinet"),
				"shownAddress", one.address().value(), "shownMails",
				this.addresses.waiting(one).stream().map(CorrectAddressForm::line).collect(Collectors.joining("\n")),
				"shownAnswer",
				this.addresses.waiting(one)
					.stream()
					.map((mail) -> mail.answer().orElse(null))
					.filter(Objects::nonNull)
					.distinct()
					.collect(Collectors.joining("\n")),
				"email", one.address().value());
	}

	private static String line(OutgoingMail mail) {
		return mail.subject() + " (" + FrenchDate.dateAndTime(mail.queuedAt()) + ")";
	}

	@Override
	public Map<Variable<?>, Object> submitted(OpenTask task, FormValues values) {
		this.addresses.correct(task.businessKey(), EmailAddress.of("email", values.requiredLine("email", 254)),
				this.actors.required().id());
		return Map.of();
	}

}
