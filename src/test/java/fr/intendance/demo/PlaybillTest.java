package fr.intendance.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.CalendarAtStart;
import fr.intendance.calendar.OpeningHours;
import fr.intendance.calendar.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

class PlaybillTest {

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-23T22:30:00Z", "2026-12-01T07:00:00Z", "2027-01-01T12:00:00Z",
			"2027-01-04T08:01:00Z", "2027-02-28T23:30:00Z", "2027-05-08T10:00:00Z" })
	void endsBeforeThePresentWhateverDayItIs(Instant present) {
		List<Cue> cues = cues(present);

		assertThat(cues).isSortedAccordingTo(Comparator.comparing(Cue::at));
		assertThat(cues).allSatisfy((cue) -> assertThat(cue.at()).isBeforeOrEqualTo(present));
		assertThat(cues).extracting(Cue::journey).doesNotContainNull();
	}

	@Test
	void playsTheScenesOfAJourneyInTheirOrderOnDifferentDays() {
		List<Cue> cues = cues(Instant.parse("2026-11-23T15:00:00Z"));
		Journey journey = cues.get(0).journey();

		List<Cue> own = cues.stream().filter((cue) -> cue.journey() == journey).toList();

		assertThat(own.stream().map(Cue::scene).filter((scene) -> scene != Scene.VISIT))
			.containsExactlyElementsOf(journey.part().scenes());
		assertThat(own).extracting((cue) -> LocalDate.ofInstant(cue.at(), BusinessZone.PARIS)).doesNotHaveDuplicates();
	}

	@Test
	void knowsWhichReportIsTheNewest() {
		List<Cue> afterIt = cues(Instant.parse("2026-11-23T15:00:00Z"));
		List<Cue> beforeIt = cues(Instant.parse("2026-12-01T15:00:00Z"));

		assertThat(afterIt.get(0).journey().newestReport()).hasToString("2026-10");
		assertThat(beforeIt.get(0).journey().newestReport()).hasToString("2026-10");
	}

	private static List<Cue> cues(Instant present) {
		List<Cue> cues = new java.util.ArrayList<>();
		new ApplicationContextRunner().withUserConfiguration(Calendar.class)
			.run((context) -> cues
				.addAll(new Playbill(context.getBean(WorkingDays.class), context.getBean(OpeningHours.class), 3)
					.of(new CastConfiguration().cast("demo/cast.yml"), present)));
		return cues;
	}

	@Configuration(proxyBeanMethods = false)
	@ConfigurationPropertiesScan("fr.intendance.calendar")
	@Import({ CalendarAtStart.class, WorkingDays.class, OpeningHours.class })
	static class Calendar {

	}

}
