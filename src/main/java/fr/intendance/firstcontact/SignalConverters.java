package fr.intendance.firstcontact;

import java.util.Arrays;
import java.util.stream.Collectors;

import fr.intendance.engine.RowConverter;

import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.stereotype.Component;

/** The signals of a call stand in one column, a name a word. */
final class SignalConverters {

	private SignalConverters() {
	}

	@Component
	@WritingConverter
	static class SignalsToRow implements RowConverter<CallSignals, String> {

		@Override
		public String convert(CallSignals signals) {
			return signals.heard().stream().sorted().map(CallSignal::name).collect(Collectors.joining(" "));
		}

	}

	@Component
	@ReadingConverter
	static class RowToSignals implements RowConverter<String, CallSignals> {

		@Override
		public CallSignals convert(String row) {
			return new CallSignals(Arrays.stream(row.split(" "))
				.filter((name) -> !name.isEmpty())
				.map(CallSignal::valueOf)
				.collect(Collectors.toSet()));
		}

	}

}
