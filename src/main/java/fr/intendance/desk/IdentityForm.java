package fr.intendance.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import fr.intendance.client.CompanyIdentities;
import fr.intendance.client.CompanyIdentity;
import fr.intendance.client.CompanyIdentity.Contradiction;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.document.LegalForm;
import fr.intendance.document.MemberStates;
import fr.intendance.document.Siret;
import fr.intendance.document.VatNumber;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who the client is in law: shown as it is known, to be completed or corrected. */
@Component
@Order(6)
class IdentityForm implements AnswerForm {

	private final CompanyIdentities identities;

	IdentityForm(CompanyIdentities identities) {
		this.identities = identities;
	}

	@Override
	public List<Open> open(EngagementReference reference) {
		CompanyIdentity known = this.identities.of(reference);
		List<Field> fields = List.of(
				Field.choice("legalForm", "desk.form.identity.legalForm", forms())
					.with(text(known.legalForm(), Enum::name)),
				Field.line("siret", "desk.form.identity.siret").optional().with(text(known.siret(), Siret::formatted)),
				Field.text("street", "desk.form.identity.street", false).with(text(known.street(), FreeText::value)),
				Field.line("postalCode", "desk.form.identity.postalCode")
					.optional()
					.with(text(known.postalCode(), Function.identity())),
				Field.line("city", "desk.form.identity.city").optional().with(text(known.city(), Function.identity())),
				Field.choice("state", "desk.form.identity.state", states())
					.with(text(known.state(), Function.identity())),
				Field.line("vatNumber", "desk.form.identity.vatNumber")
					.optional()
					.with(text(known.vatNumber(), VatNumber::formatted)));
		return List.of(new Open("identity", "desk.form.identity", fields,
				(given) -> this.identities.record(reference, (before) -> read(given.values())), false));
	}

	private static List<Field.Option> forms() {
		return Arrays.stream(LegalForm.values()).map((form) -> new Field.Option(form.name(), form.label())).toList();
	}

	private static List<Field.Option> states() {
		return MemberStates.names(Reading.language())
			.entrySet()
			.stream()
			.map((state) -> new Field.Option(state.getKey(), state.getValue()))
			.toList();
	}

	private static CompanyIdentity read(FormValues values) {
		LegalForm form = values.optionalLine("legalForm", 20).isEmpty() ? null
				: values.requiredChoice("legalForm", LegalForm.class);
		CompanyIdentity typed = new CompanyIdentity(form, number("siret", values, Siret::new),
				values.optionalText("street", 300).map(FreeText::new).orElse(null),
				values.optionalLine("postalCode", 10).orElse(null), values.optionalLine("city", 60).orElse(null),
				number("vatNumber", values, VatNumber::new), state(values).orElse(null));
		typed.contradiction().ifPresent((one) -> {
			throw Refused.invalid((one == Contradiction.VAT_NUMBER) ? "vatNumber" : "postalCode", one.sentence());
		});
		return typed;
	}

	private static Optional<String> state(FormValues values) {
		Optional<String> chosen = values.optionalLine("state", 2);
		chosen.filter((code) -> !MemberStates.codes().contains(code)).ifPresent((code) -> {
			throw Refused.invalid("state", "Choisissez un État de la liste.");
		});
		return chosen;
	}

	private static <T> T number(String field, FormValues values, Function<String, T> read) {
		try {
			return values.optionalLine(field, 40).map(read).orElse(null);
		}
		catch (IllegalArgumentException ex) {
			throw Refused.invalid(field, ex.getMessage());
		}
	}

	private static <T> String text(T part, Function<T, String> shown) {
		return Optional.ofNullable(part).map(shown).orElse("");
	}

}
