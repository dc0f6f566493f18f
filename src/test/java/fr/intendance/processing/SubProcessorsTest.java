package fr.intendance.processing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ApplicationTest
@Transactional
class SubProcessorsTest {

	@Autowired
	private SubProcessors others;

	@Autowired
	private Officers officers;

	@Test
	void needsNoGroundForATransferWithinTheEuropeanEconomicArea() {
		SubProcessor one = this.others.add(typed("country", "no", "transfer", "CLAUSES"));

		assertThat(one.transfer()).isEqualTo(Transfer.NONE);
		assertThat(one.place(Locale.FRENCH)).isEqualTo("Norvège");
		assertThat(this.others.current()).extracting(SubProcessor::name).containsExactly("Hébergeur Exemple");
	}

	@Test
	void asksForTheGroundOfATransferBeyondIt() {
		assertThatThrownBy(() -> this.others.add(typed("country", "US"))).isInstanceOf(Refused.class)
			.hasMessageStartingWith("Ce pays est hors de l’Espace économique européen");
		assertThat(this.others.add(typed("country", "US", "transfer", "CLAUSES")).transfer())
			.isEqualTo(Transfer.CLAUSES);
	}

	@ParameterizedTest
	@CsvSource({ "name, ''", "service, COOKING", "country, ZZ", "country, ''", "since, yesterday", "transfer, HOPE" })
	void refusesWhatIsNoAnswer(String field, String value) {
		assertThatThrownBy(() -> this.others.add(typed(field, value))).isInstanceOfSatisfying(Refused.class,
				(refused) -> assertThat(refused.field()).contains(field));
		assertThat(this.others.all()).isEmpty();
	}

	@Test
	void keepsWhoIsNotThereAnyMoreInTheListOfBefore() {
		SubProcessor one = this.others.add(typed("since", "2020-01-01"));

		this.others.end(one.id());

		assertThat(this.others.all()).singleElement().satisfies((ended) -> assertThat(ended.lastDay()).isPresent());
		assertThatThrownBy(() -> this.others.end(one.id())).hasMessage("Ce sous-traitant n’intervient déjà plus.");
		assertThatThrownBy(() -> this.others.end(-1)).isInstanceOfSatisfying(Refused.class,
				(refused) -> assertThat(refused.status()).isEqualTo(404));
	}

	@Test
	void countsNobodyWhoseLastDayIsOver() {
		SubProcessor one = new SubProcessor(1L, "A", Outsourced.MAIL, "FR", Transfer.NONE, LocalDate.of(2026, 1, 1),
				LocalDate.of(2026, 1, 31), null);

		assertThat(one.isThere(LocalDate.of(2026, 1, 31))).isTrue();
		assertThat(one.isThere(LocalDate.of(2026, 2, 1))).isFalse();
		assertThat(one.isThere(LocalDate.of(2025, 12, 31))).isFalse();
	}

	@Test
	void knowsTheOfficerOfTheFirm() {
		this.officers.name(new FormValues(Map.of("officer", "Dana Officier", "email", "dpo@cabinet.example")));
		assertThat(this.officers.current()).contains(new Officer("Dana Officier", "dpo@cabinet.example"));

		this.officers.name(new FormValues(Map.of("officer", "", "email", "")));
		assertThat(this.officers.current()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Dana, '', email", "'', dpo@cabinet.example, officer", "Dana, nowhere, email" })
	void refusesHalfAnOfficer(String name, String email, String field) {
		assertThatThrownBy(() -> this.officers.name(new FormValues(Map.of("officer", name, "email", email))))
			.isInstanceOfSatisfying(Refused.class, (refused) -> assertThat(refused.field()).contains(field));
	}

	private static FormValues typed(String... other) {
		Map<String, String> values = new HashMap<>(Map.of("name", "Hébergeur Exemple", "service", "HOSTING", "country",
				"FR", "transfer", "NONE", "since", "2026-01-01"));
		for (int i = 0; i < other.length; i += 2) {
			values.put(other[i], other[i + 1]);
		}
		return new FormValues(values);
	}

}
