package fr.intendance.needsreview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The questions of the needs review, in the order in which they are asked.
 *
 * @param sections what belongs together
 */
public record Questionnaire(List<Section> sections) {

	static final String WISHED_SERVICES = "wished-services";

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** All questions of all sections. */
	public Stream<Question> questions() {
		return this.sections.stream().flatMap((section) -> section.questions().stream());
	}

	/** The question of that code. */
	public Optional<Question> question(String code) {
		return questions().filter((question) -> question.code().equals(code)).findFirst();
	}

	/** How many of each unit the answers make a month; units without any are left out. */
	Map<String, BigDecimal> volumes(Answers answers) {
		Map<String, BigDecimal> volumes = new LinkedHashMap<>();
		questions().filter((question) -> question.unit().isPresent())
			.forEach((question) -> volume(question, answers).filter((volume) -> volume.signum() > 0)
				.ifPresent((volume) -> volumes.put(question.unit().orElseThrow(), volume)));
		return volumes;
	}

	private static Optional<BigDecimal> volume(Question question, Answers answers) {
		if (question.type() == QuestionType.CHOICE) {
			return answers.text(question.code()).map(question.volumes()::get);
		}
		BigDecimal share = question.share()
			.flatMap(answers::number)
			.map((percent) -> BigDecimal.valueOf(percent).divide(HUNDRED))
			.orElse(BigDecimal.ONE);
		return answers.number(question.code())
			.map((count) -> question.per()
				.orElse(Rate.MONTH)
				.perMonth(BigDecimal.valueOf(count).multiply(share))
				.setScale(2, RoundingMode.HALF_UP));
	}

	/**
	 * Questions that belong together.
	 *
	 * @param code its title is {@code section.<code>} of the message bundle
	 * @param questions in their order
	 */
	public record Section(String code, List<Question> questions) {
	}

}
