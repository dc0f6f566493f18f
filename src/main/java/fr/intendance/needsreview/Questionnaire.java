package fr.intendance.needsreview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.bind.DefaultValue;

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

	/**
	 * What is asked of whoever answered so, part by part; a part without any question is
	 * left out.
	 */
	public List<Section> asked(Answers answers) {
		return this.sections.stream()
			.map((section) -> section.asked(answers))
			.filter((section) -> !section.questions().isEmpty())
			.toList();
	}

	/** The answers to what is asked. */
	Answers relevant(Answers answers) {
		List<String> asked = asked(answers).stream().flatMap(Section::codes).toList();
		Map<String, String> relevant = new LinkedHashMap<>(answers.values());
		relevant.keySet().retainAll(asked);
		// what depends on an answer that went goes too
		return (relevant.size() == answers.values().size()) ? answers : relevant(new Answers(relevant));
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
	 * @param when what must hold for them to be asked
	 */
	public record Section(String code, List<Question> questions, @DefaultValue List<Condition> when) {

		/** The codes of its questions. */
		public Stream<String> codes() {
			return this.questions.stream().map(Question::code);
		}

		private Section asked(Answers answers) {
			boolean all = this.when.stream().allMatch((condition) -> condition.holds(answers));
			return new Section(this.code,
					this.questions.stream().filter((question) -> all && question.isAsked(answers)).toList(), this.when);
		}

	}

}
