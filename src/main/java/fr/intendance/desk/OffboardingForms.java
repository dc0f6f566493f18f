package fr.intendance.desk;

import java.util.ArrayList;
import java.util.List;

import fr.intendance.client.EngagementReference;
import fr.intendance.offboarding.Accesses;
import fr.intendance.offboarding.DelegatedAccess;
import fr.intendance.offboarding.Handover;
import fr.intendance.offboarding.Offboarding;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is ticked and written down while a client is wound up. */
@Component
@Order(9)
class OffboardingForms implements AnswerForm {

	private final Offboarding offboarding;

	private final Accesses accesses;

	private final Handover handover;

	OffboardingForms(Offboarding offboarding, Accesses accesses, Handover handover) {
		this.offboarding = offboarding;
		this.accesses = accesses;
		this.handover = handover;
	}

	@Override
	public List<Open> open(EngagementReference reference) {
		List<Open> forms = new ArrayList<>();
		List<DelegatedAccess> open = this.accesses.of(reference)
			.stream()
			.filter((access) -> access.revokedAt().isEmpty())
			.toList();
		if (!open.isEmpty()) {
			forms.add(revocation(reference, open));
		}
		if (this.offboarding.of(reference)
			.filter((exit) -> exit.packedAt().isPresent() && exit.deletedOn().isEmpty())
			.filter((exit) -> exit.receivedAt().isEmpty())
			.isPresent()) {
			forms.add(new Open("handover", "desk.form.handover", List.of(),
					(given) -> this.handover.receive(reference, given.answer())));
		}
		return forms;
	}

	private Open revocation(EngagementReference reference, List<DelegatedAccess> open) {
		List<Field.Option> options = open.stream()
			.map((access) -> new Field.Option(String.valueOf(access.id()), access.label()))
			.toList();
		return new Open("access-revocation", "desk.form.revocation",
				List.of(Field.select("access", "desk.form.whichOne", options)), (given) -> this.accesses
					.revoke(reference, given.values().integer("access", 1, Integer.MAX_VALUE), given.answer().by()),
				false);
	}

}
