package fr.intendance.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.client.Scans;
import fr.intendance.engine.Refused;
import fr.intendance.onboarding.HandedPiece;
import fr.intendance.onboarding.Pieces;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(5)
class PieceForms implements AnswerForm {

	private final Pieces pieces;

	private final Scans scans;

	PieceForms(Pieces pieces, Scans scans) {
		this.pieces = pieces;
		this.scans = scans;
	}

	@Override
	public List<Open> open(EngagementReference reference) {
		List<HandedPiece> missing = this.pieces.of(reference, Reading.language())
			.stream()
			.filter((piece) -> piece.state().isMissing())
			.toList();
		List<Open> forms = new ArrayList<>();
		if (missing.stream().anyMatch(HandedPiece::file)) {
			forms.add(file(reference, options(missing, true)));
			List<Field.Option> mailed = mailed(reference);
			if (!mailed.isEmpty()) {
				forms.add(mailed(reference, mailed, options(missing, true)));
			}
		}
		if (!missing.stream().allMatch(HandedPiece::file)) {
			forms.add(access(reference, options(missing, false)));
		}
		return forms;
	}

	private Open file(EngagementReference reference, List<Field.Option> options) {
		return new Open("piece", "desk.form.piece",
				List.of(Field.select("piece", "desk.form.piece.which", options),
						Field.file("file", "desk.form.piece.file")),
				(given) -> this.pieces.handIn(reference, given.values().requiredLine("piece", 60),
						given.file().orElseThrow(() -> Refused.invalid("file", "Joignez le fichier ou son scan.")),
						given.answer()));
	}

	/** What came with an answer by mail and is none of the pieces yet. */
	private List<Field.Option> mailed(EngagementReference reference) {
		Set<String> known = this.pieces.of(reference, Reading.language())
			.stream()
			.flatMap((piece) -> piece.sha256().stream())
			.collect(Collectors.toSet());
		return this.scans.of(reference)
			.stream()
			.filter((scan) -> scan.isFromAReply() && !known.contains(scan.sha256()))
			.map((scan) -> new Field.Option(scan.code(), scan.label()))
			.toList();
	}

	private Open mailed(EngagementReference reference, List<Field.Option> files, List<Field.Option> options) {
		return new Open("mailed-piece", "desk.form.mailed",
				List.of(Field.select("mailed", "desk.form.mailed.which", files),
						Field.select("piece", "desk.form.piece.which", options)),
				(given) -> this.pieces.handIn(reference, given.values().requiredLine("piece", 60),
						content(reference, given.values().requiredLine("mailed", 60)),
						new Answer(Answer.How.MAIL, given.answer().by(), given.answer().at())),
				false);
	}

	private byte[] content(EngagementReference reference, String code) {
		return this.scans.of(reference)
			.stream()
			.filter((scan) -> scan.isFromAReply() && scan.code().equals(code))
			.findFirst()
			.flatMap((scan) -> this.scans.content(reference, code))
			.orElseThrow(() -> Refused.invalid("mailed", "Choisissez un des fichiers proposés."));
	}

	private Open access(EngagementReference reference, List<Field.Option> options) {
		return new Open("access", "desk.form.access",
				List.of(Field.select("piece", "desk.form.whichOne", options),
						Field.text("note", "desk.form.access.note", false)),
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
