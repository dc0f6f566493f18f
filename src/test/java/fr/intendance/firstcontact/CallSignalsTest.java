package fr.intendance.firstcontact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CallSignalsTest {

	private final SignalConverters.SignalsToRow toRow = new SignalConverters.SignalsToRow();

	private final SignalConverters.RowToSignals toSignals = new SignalConverters.RowToSignals();

	@ParameterizedTest
	@CsvSource({ "NAMED_CONTACT, namedContact", "SINGLE_BILLING_TOOL, singleBillingTool",
			"WANTS_REGULATED_WORK, wantsRegulatedWork", "CASH_HOLDING, cashHolding" })
	void isNamedLikeItsBox(CallSignal signal, String field) {
		assertThat(signal.field()).isEqualTo(field);
	}

	@ParameterizedTest
	@EnumSource(CallSignal.class)
	void hasABoxInTheFormOfTheCall(CallSignal signal) throws IOException {
		String form = Files.readString(Path.of("processes/hold-first-call.form"));

		assertThat(JsonPath.<java.util.List<String>>read(form, "$..key")).contains(signal.field());
	}

	@ParameterizedTest
	@EnumSource(CallSignal.class)
	void comesBackAloneFromItsRow(CallSignal signal) {
		CallSignals alone = new CallSignals(Set.of(signal));

		assertThat(this.toSignals.convert(this.toRow.convert(alone))).isEqualTo(alone);
	}

	@Test
	void comesBackWholeFromItsRow() {
		CallSignals all = new CallSignals(EnumSet.allOf(CallSignal.class));

		String row = this.toRow.convert(all);

		assertThat(this.toSignals.convert(row)).isEqualTo(all);
		assertThat(row.length()).isLessThanOrEqualTo(400);
	}

	@Test
	void isWrittenInOneOrderWhateverWasTickedFirst() {
		CallSignals signals = new CallSignals(Set.of(CallSignal.CASH_HOLDING, CallSignal.BUDGET_STATED));

		assertThat(this.toRow.convert(signals)).isEqualTo("BUDGET_STATED CASH_HOLDING");
	}

	@Test
	void knowsACallInWhichNothingWasHeard() {
		CallSignals nothing = new CallSignals(Set.of());

		assertThat(this.toRow.convert(nothing)).isEmpty();
		assertThat(this.toSignals.convert("")).isEqualTo(nothing);
		assertThat(nothing.inputs()).hasSize(CallSignal.values().length).doesNotContainValue(true);
	}

	@Test
	void doesNotInventASignalThatARowNamesWrongly() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.toSignals.convert("NAMED_CONTACT RUMOUR"));
	}

	@Test
	void cannotBeChangedAfterwards() {
		Set<CallSignal> heard = EnumSet.of(CallSignal.BUDGET_STATED);
		CallSignals signals = new CallSignals(heard);

		heard.add(CallSignal.CASH_HOLDING);

		assertThat(signals.heard()).containsExactly(CallSignal.BUDGET_STATED);
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> signals.heard().clear());
	}

}
