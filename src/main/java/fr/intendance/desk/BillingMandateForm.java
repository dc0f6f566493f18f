package fr.intendance.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;
import fr.intendance.desk.AnswerForm.Given;
import fr.intendance.document.Document;
import fr.intendance.onboarding.BillingMandates;
import fr.intendance.onboarding.Signature;
import fr.intendance.work.Changing;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the firm writes down that the mandate of a changed contract is accepted. */
@Component
@Order(7)
class BillingMandateForm implements AnswerForm {

	private final BillingMandates mandates;

	private final Changing changing;

	private final Words words;

	BillingMandateForm(BillingMandates mandates, Changing changing, Words words) {
		this.words = words;
		this.mandates = mandates;
		this.changing = changing;
	}

	@Override
	public List<Open> open(EngagementReference reference) {
		return this.mandates.pending(reference).stream().map((mandate) -> accept(reference, mandate)).toList();
	}

	private Open accept(EngagementReference reference, Document mandate) {
		return new Open("billing-mandate", this.words.of("desk.form.mandate", this.words.said(mandate.label())),
				List.of(Field.line("name", "desk.form.signatory"), Field.line("capacity", "desk.form.capacity"),
						Field.file("file", "desk.form.mandate.scan").optional()),
				(given) -> this.changing.acceptMandate(reference, signature(mandate, given), given.answer()));
	}

	private static Signature signature(Document mandate, Given given) {
		return new Signature(PersonName.of("name", given.values().requiredLine("name", 120)),
				new FreeText(given.values().requiredLine("capacity", 100)), Set.of(),
				Map.of(mandate.number(), mandate.sha256()), false, given.file());
	}

}
