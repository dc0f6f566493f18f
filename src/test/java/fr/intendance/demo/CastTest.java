package fr.intendance.demo;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.intendance.client.Enquiry;
import fr.intendance.document.Siret;
import fr.intendance.engine.FormValues;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CastTest {

	private final Cast cast;

	CastTest() throws IOException {
		this.cast = new CastConfiguration().cast("demo/cast.yml");
	}

	@Test
	void hasAboutFortyClientsAndTheAssistantLooksAfterAThird() {
		long ofTheAssistant = this.cast.parts().stream().filter((part) -> part.staff().equals("assistant")).count();

		assertThat(this.cast.parts()).hasSizeBetween(36, 42);
		assertThat(ofTheAssistant * 3.0 / this.cast.parts().size()).isBetween(0.8, 1.2);
	}

	@Test
	void writesToNobodyWhoCouldExist() {
		assertThat(this.cast.parts()).allSatisfy((part) -> {
			assertThat(part.email()).endsWith(".example");
			assertThat(part.phone()).startsWith("06 39 98 ");
		});
		assertThat(this.cast.parts()).extracting(Part::email).doesNotHaveDuplicates();
		assertThat(this.cast.parts()).extracting(Part::company).doesNotHaveDuplicates();
		assertThat(this.cast.parts()).extracting(Part::phone).doesNotHaveDuplicates();
	}

	@Test
	void leavesOneQuoteForTheManagerToApproveAndOneIncident() {
		List<Part> prepared = endingWith(Scene.QUOTE_PREPARED);

		assertThat(prepared).extracting(Part::staff).containsExactly("assistant");
		assertThat(endingWith(Scene.CONTRACT_BLOCKED)).hasSize(1);
	}

	@Test
	void hasSomebodyAtEachPlaceOfTheMap() {
		Set<Scene> played = this.cast.parts()
			.stream()
			.flatMap((part) -> part.scenes().stream())
			.collect(Collectors.toSet());
		Set<Part.Temper> tempers = this.cast.parts()
			.stream()
			.filter((part) -> part.months() > 0)
			.map(Part::temper)
			.collect(Collectors.toSet());

		assertThat(played).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Scene.VISIT)));
		assertThat(tempers).containsExactlyInAnyOrder(Part.Temper.values());
	}

	@Test
	void givesItsClientsNumbersWithRightKeysThatNobodyHas() {
		List<String> numbers = this.cast.parts()
			.stream()
			.flatMap((part) -> Optional.ofNullable(part.seat()).stream())
			.map(Part.Seat::siret)
			.toList();

		assertThat(numbers).hasSizeGreaterThan(35)
			.doesNotHaveDuplicates()
			.allSatisfy((number) -> assertThat(new Siret(number).digits()).startsWith("1234"));
	}

	@Test
	void writesEnquiriesThatTheFormTakes() {
		assertThat(this.cast.parts()).allSatisfy((part) -> {
			Enquiry enquiry = Enquiry.of(new FormValues(FirstContactScenes.fields(part)));

			assertThat(enquiry.company()).isEqualTo(part.company());
			assertThat(enquiry.phone()).isPresent();
		});
	}

	@Test
	void answersTheQuestionnaireAsItsKindAndItself() {
		Part part = this.cast.parts().stream().filter((one) -> !one.answers().isEmpty()).findFirst().orElseThrow();

		assertThat(this.cast.answers(part)).containsAllEntriesOf(part.answers()).containsKey("wished-services");
	}

	private List<Part> endingWith(Scene scene) {
		return this.cast.parts().stream().filter((part) -> last(part) == scene).toList();
	}

	private static Scene last(Part part) {
		return part.scenes().get(part.scenes().size() - 1);
	}

}
