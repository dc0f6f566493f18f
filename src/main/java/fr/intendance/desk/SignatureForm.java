package fr.intendance.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;
import fr.intendance.document.Document;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.onboarding.Contracting;
import fr.intendance.onboarding.OnboardingState;
import fr.intendance.onboarding.Signature;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(4)
class SignatureForm implements AnswerForm {

	private final Contracting contracting;

	private final Words words;

	SignatureForm(Contracting contracting, Words words) {
		this.words = words;
		this.contracting = contracting;
	}

	@Override
	public List<Open> open(EngagementReference reference) {
		if (this.contracting.state(reference).filter(OnboardingState.SENT::equals).isEmpty()) {
			return List.of();
		}
		List<Document> documents = this.contracting.toSign(reference);
		String labels = documents.stream().map((one) -> this.words.said(one.label())).collect(Collectors.joining(", "));
		return List.of(new Open("signature", this.words.of("desk.form.signature", labels),
				List.of(Field.hidden("documents", seen(documents)), Field.line("name", "desk.form.signatory"),
						Field.line("capacity", "desk.form.capacity"),
						Field.file("file", "desk.form.signature.scan").optional(),
						Field
							.select("earlyStart", "desk.form.signature.earlyStart",
									List.of(new Field.Option("true", "desk.form.signature.inWriting")))
							.optional()),
				(given) -> this.contracting.sign(reference, signature(given), given.answer())));
	}

	private static Signature signature(Given given) {
		FormValues values = given.values();
		return new Signature(PersonName.of("name", values.requiredLine("name", 120)),
				new FreeText(values.requiredLine("capacity", 100)), Set.of(),
				fingerprints(values.requiredLine("documents", 2000)), values.optionalLine("earlyStart", 5).isPresent(),
				given.file());
	}

	/** Numbers and fingerprints in turn, so that what was replaced is not signed. */
	private static String seen(List<Document> documents) {
		return documents.stream()
			.map((document) -> document.number() + " " + document.sha256())
			.collect(Collectors.joining(" "));
	}

	private static Map<String, String> fingerprints(String seen) {
		String[] words = seen.split(" ");
		if (words.length % 2 != 0) {
			throw Refused.invalid("documents", "Les documents à signer ont changé : rechargez la page.");
		}
		Map<String, String> fingerprints = new HashMap<>();
		for (int word = 0; word < words.length; word += 2) {
			fingerprints.put(words[word], words[word + 1]);
		}
		return fingerprints;
	}

}
