package fr.intendance.desk;

import java.util.List;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.PersonName;
import fr.intendance.onboarding.Withdrawals;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A client who withdraws by letter, by mail or by phone. */
@Component
@Order(7)
class WithdrawalForm implements AnswerForm {

	private final Withdrawals withdrawals;

	WithdrawalForm(Withdrawals withdrawals) {
		this.withdrawals = withdrawals;
	}

	@Override
	public List<Open> open(EngagementReference reference) {
		if (!this.withdrawals.isPossible(reference)) {
			return List.of();
		}
		return List.of(new Open("withdrawal", "desk.form.withdrawal",
				List.of(Field.line("name", "desk.form.withdrawal.name"),
						Field.file("file", "desk.form.withdrawal.scan").optional()),
				(given) -> this.withdrawals.withdraw(reference,
						PersonName.of("name", given.values().requiredLine("name", 120)), given.file(),
						given.answer())));
	}

}
