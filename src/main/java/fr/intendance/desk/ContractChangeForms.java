package fr.intendance.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.document.Amount;
import fr.intendance.engine.Actors;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Role;
import fr.intendance.onboarding.Contracts;
import fr.intendance.quote.Formula;
import fr.intendance.work.Changing;
import fr.intendance.work.Changing.NewTerms;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the office manager writes down that a contract changes; nobody else sees it. */
@Component
@Order(7)
class ContractChangeForms implements AnswerForm {

	/** The services that no law reserves to others. */
	private static final List<String> SERVICES = List.of("QUOTES", "INVOICING", "UNPAID_REMINDERS", "SUPPLIER_INVOICES",
			"PAYMENT_MATCHING", "ACCOUNTANT_DISPATCH", "EXPENSE_CLAIMS", "CONTRACT_FOLLOW_UP", "MAILBOX", "CALLS",
			"APPOINTMENTS", "POST", "FILING", "PAYROLL_VARIABLES", "STAFF_FILES", "TENDERS");

	private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(400);

	private static final BigDecimal MOST_EUROS = BigDecimal.valueOf(100_000);

	private final Changing changing;

	private final Actors actors;

	private final Words words;

	ContractChangeForms(Changing changing, Actors actors, Words words) {
		this.changing = changing;
		this.actors = actors;
		this.words = words;
	}

	@Override
	public List<Open> open(EngagementReference reference) {
		if (this.actors.current().filter((actor) -> actor.is(Role.OFFICE_MANAGER)).isEmpty()) {
			return List.of();
		}
		return this.changing.last(reference).map((terms) -> List.of(change(reference, terms))).orElse(List.of());
	}

	private Open change(EngagementReference reference, Contracts.InForce terms) {
		List<Field> fields = new ArrayList<>();
		fields.add(Field.date("effectiveOn", "desk.form.change.from", true));
		if (terms.formula() == Formula.PACKAGE) {
			fields.add(Field.line("hours", "desk.form.change.hours"));
			fields.add(Field.line("price", "desk.form.change.month"));
			fields.add(Field.line("overage", "desk.form.change.overage"));
		}
		else {
			fields.add(Field.line("price", "desk.form.change.hour"));
		}
		fields.add(Field.choice("add", "desk.form.change.add", added(terms)));
		fields.add(Field.choice("remove", "desk.form.change.remove", terms.services()
			.stream()
			.map((one) -> new Field.Option(one.code(), this.words.maybe("service." + one.code()).orElse(one.label())))
			.toList()));
		fields.add(Field.text("reason", "desk.form.change.reason", true));
		return new Open("contract-change", "desk.form.change", fields,
				(given) -> this.changing.agree(reference, read(terms, given.values()),
						new FreeText(given.values().requiredText("reason", 2000)), given.answer()));
	}

	private List<Field.Option> added(Contracts.InForce terms) {
		List<String> known = terms.services().stream().map(Contracts.Service::code).toList();
		return SERVICES.stream()
			.filter((code) -> !known.contains(code))
			.map((code) -> new Field.Option(code, this.words.of("service." + code)))
			.toList();
	}

	private NewTerms read(Contracts.InForce terms, FormValues values) {
		boolean monthly = terms.formula() == Formula.PACKAGE;
		return new NewTerms(values.requiredDate("effectiveOn"),
				monthly ? number("hours", MOST_HOURS, values) : BigDecimal.ZERO,
				Amount.ofEuros(number("price", MOST_EUROS, values)),
				monthly ? Amount.ofEuros(number("overage", MOST_EUROS, values)) : new Amount(terms.overageCents()),
				services(terms, values));
	}

	private List<Contracts.Service> services(Contracts.InForce terms, FormValues values) {
		String removed = values.optionalLine("remove", 60).orElse("");
		Stream<Contracts.Service> added = values.optionalLine("add", 60).stream().map((code) -> {
			if (!SERVICES.contains(code)) {
				throw Refused.invalid("add", "Choisissez un des services proposés.");
			}
			return new Contracts.Service(code, this.words.of("service." + code));
		});
		List<Contracts.Service> services = Stream
			.concat(terms.services().stream().filter((one) -> !one.code().equals(removed)), added)
			.distinct()
			.toList();
		if (services.isEmpty()) {
			throw Refused.invalid("remove", "Il resterait un contrat sans service : résiliez-le plutôt.");
		}
		return services;
	}

	private static BigDecimal number(String field, BigDecimal most, FormValues values) {
		return values.optionalAmount(field)
			.filter((number) -> number.signum() > 0 && number.compareTo(most) <= 0)
			.orElseThrow(() -> Refused.invalid(field, "Indiquez un nombre, par exemple 12 ou 12,5."));
	}

}
