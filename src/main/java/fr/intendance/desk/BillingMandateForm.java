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

	BillingMandateForm(BillingMandates mandates, Changing changing) {
		this.mandates = mandates;
		this.changing = changing;
	}

	@Override
	public List<Open> open(EngagementReference reference) {
		return this.mandates.pending(reference).stream().map((mandate) -> accept(reference, mandate)).toList();
	}

	private Open accept(EngagementReference reference, Document mandate) {
		return new Open("billing-mandate", "Acceptation écrite : %s".formatted(mandate.label()),
				List.of(Field.line("name", "Nom du signataire"),
						Field.line("capacity", "Sa qualité, par exemple gérante"),
						Field.file("file", "Scan ou photo du mandat signé, s’il est sur papier").optional()),
				(given) -> this.changing.acceptMandate(reference, signature(mandate, given), given.answer()));
	}

	private static Signature signature(Document mandate, Given given) {
		return new Signature(PersonName.of("name", given.values().requiredLine("name", 120)),
				new FreeText(given.values().requiredLine("capacity", 100)), Set.of(),
				Map.of(mandate.number(), mandate.sha256()), false, given.file());
	}

}
