package fr.intendance.settings;

import java.util.List;
import java.util.Map;

import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SettingBinderTest {

	private final MockEnvironment environment = new MockEnvironment().withProperty("intendance.shop.sign-text", "Fer")
		.withProperty("intendance.shop.colour", "red");

	private final SettingBinder binder = new SettingBinder(this.environment,
			Validation.buildDefaultValidatorFactory().getValidator());

	@Test
	void readsTheEnvironmentWithTheDefaultsOfTheRecord() {
		assertThat(this.binder.fromEnvironment(Shop.class)).isEqualTo(new Shop("Fer", Colour.of("red"), List.of(), 3));
	}

	@Test
	void readsWhatPeopleWroteLineByLine() {
		Shop shop = this.binder.fromTexts(Shop.class,
				Map.of("signText", " Bois ", "colour", "blue", "days", "lundi\n\n jeudi ", "most", "7"));

		assertThat(shop).isEqualTo(new Shop("Bois", Colour.of("blue"), List.of("lundi", "jeudi"), 7));
	}

	@Test
	void takesNothingFromTheEnvironmentForWhatPeopleLeftEmpty() {
		Shop shop = this.binder.fromTexts(Shop.class, Map.of("signText", "Bois", "colour", "", "days", ""));

		assertThat(shop).isEqualTo(new Shop("Bois", null, List.of(), 3));
	}

	@ParameterizedTest
	@CsvSource({ "colour, green, colour, Cette couleur n’existe pas.", "most, 12, most, Neuf au plus.",
			"days, lundi;vendredi, days[1], Un jour compte six lettres au plus.",
			"most, beaucoup, most, Cette valeur ne convient pas : corrigez-la." })
	void saysWhatDoesNotFitAndWhere(String name, String text, String where, String sentence) {
		assertThatExceptionOfType(UnfitSetting.class)
			.isThrownBy(() -> this.binder.fromTexts(Shop.class, Map.of(name, text.replace(';', '\n'))))
			.satisfies((unfit) -> assertThat(unfit.name()).isEqualTo(where))
			.satisfies((unfit) -> assertThat(unfit.sentence()).isEqualTo(sentence));
	}

	@ConfigurationProperties("intendance.shop")
	record Shop(@DefaultValue("") String signText, Colour colour,
			@DefaultValue List<@Size(max = 6, message = "Un jour compte six lettres au plus.") String> days,
			@DefaultValue("3") @Max(value = 9, message = "Neuf au plus.") int most) implements Texts {

		@Override
		public Map<String, String> texts() {
			return Map.of("signText", this.signText);
		}

	}

	public record Colour(String name) {

		public static Colour of(String name) {
			return new Colour(name);
		}

		public Colour {
			if (name.equals("green")) {
				throw new IllegalArgumentException("Cette couleur n’existe pas.");
			}
		}

	}

}
