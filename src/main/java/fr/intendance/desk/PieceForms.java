package fr.intendance.desk;

import java.util.ArrayList;
import java.util.List;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Refused;
import fr.intendance.onboarding.HandedPiece;
import fr.intendance.onboarding.Pieces;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(5)
class PieceForms implements AnswerForm {

	private final Pieces pieces;

	PieceForms(Pieces pieces) {
		this.pieces = pieces;
	}

	@Override
	public List<Open> open(EngagementReference reference) {
		List<HandedPiece> missing = this.pieces.of(reference)
			.stream()
			.filter((piece) -> piece.state().isMissing())
			.toList();
		List<Open> forms = new ArrayList<>();
		if (missing.stream().anyMatch(HandedPiece::file)) {
			forms.add(file(reference, options(missing, true)));
		}
		if (!missing.stream().allMatch(HandedPiece::file)) {
			forms.add(access(reference, options(missing, false)));
		}
		return forms;
	}

	private Open file(EngagementReference reference, List<Field.Option> options) {
		return new Open("piece", "Pièce remise",
				List.of(Field.select("piece", "Quelle pièce", options),
						Field.file("file", "Le fichier ou son scan (PDF, PNG ou JPEG, 10\u00a0Mo au plus)")),
				(given) -> this.pieces.handIn(reference, given.values().requiredLine("piece", 60),
						given.file().orElseThrow(() -> Refused.invalid("file", "Joignez le fichier ou son scan.")),
						given.answer()));
	}

	private Open access(EngagementReference reference, List<Field.Option> options) {
		return new Open("access", "Accès délégué ou renseignement donné",
				List.of(Field.select("piece", "Lequel", options),
						Field.text("note", "Une précision, jamais de mot de passe", false)),
				(given) -> this.pieces.handOver(reference, given.values().requiredLine("piece", 60),
						new FreeText(given.values().optionalText("note", 2000).orElse("")), given.answer()));
	}

	private static List<Field.Option> options(List<HandedPiece> missing, boolean files) {
		return missing.stream()
			.filter((piece) -> piece.file() == files)
			.map((piece) -> new Field.Option(piece.code(), piece.label()))
			.toList();
	}

}
