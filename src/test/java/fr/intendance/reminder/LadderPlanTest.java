package fr.intendance.reminder;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import fr.intendance.engine.Refusal;
import fr.intendance.engine.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LadderPlanTest {

	@Test
	void growsFirmerWithTime() {
		LadderPlan plan = plan("3,7,15,-3");

		assertThat(plan.rungs()).extracting(Rung::tone).containsExactly(Tone.values());
		assertThat(plan.rungs().get(3).isBeforeEnd()).isTrue();
	}

	@Test
	void mayHaveNoStepAtAll() {
		assertThat(new LadderPlan(Ladder.REPORT, 5, List.of(), 0).rungs()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "7,3      | days2 | plus de 7 jours ouvrés", "3,3      | days2 | plus de 3 jours ouvrés",
					"3,-5,-8  | days3 | moins de 5 jours ouvrés", "3,-5,7   | days3 | avant la fin",
					"3,21     | days2 | entre 1 et 20 jours ouvrés", "0        | days1 | entre 1 et 20",
					"3,7,-21  | days3 | entre 1 et 20" })
	void refusesStepsOutOfOrder(String days, String field, String sentence) {
		Refused refused = Refusal.of(() -> plan(days));

		assertThat(refused.field()).contains(field);
		assertThat(refused.sentence()).contains(sentence);
	}

	private static LadderPlan plan(String days) {
		List<Integer> all = Arrays.stream(days.strip().split(",")).map(Integer::valueOf).toList();
		List<Rung> rungs = IntStream.range(0, all.size())
			.mapToObj((i) -> new Rung(Tone.of(i + 1), all.get(i)))
			.toList();
		return new LadderPlan(Ladder.QUOTE, 21, rungs, 0);
	}

}
