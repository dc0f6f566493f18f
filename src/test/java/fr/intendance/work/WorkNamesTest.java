package fr.intendance.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import fr.intendance.client.FreeText;
import fr.intendance.document.TemplatesFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkNamesTest {

	private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

	private final WorkNames names = new WorkNames(null, TemplatesFixture.messages());

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "PLANNED|INVOICING|2026-11|Invoicing, November 2026",
					"ASKED|MAILBOX||Sorting and answering emails", "CONTESTED|other||Contested report",
					"ASKED|GARDENING||Factures de novembre" })
	void namesATaskByItsCodesToWhoReadsEnglish(Origin origin, String service, String month, String english) {
		WorkTask task = new WorkTask("E-2026-0042.T17", "E-2026-0042", service, "Factures de novembre", origin, month,
				null, null, null, false, WorkState.OPEN, NOW, NOW);

		assertThat(this.names.task(task, Locale.ENGLISH)).isEqualTo(english);
		assertThat(this.names.task(task, Locale.FRENCH)).isEqualTo("Factures de novembre");
	}

	@Test
	void namesWorkWithoutATaskByItsService() {
		LedgerEntry direct = new LedgerEntry(1L, "E-2026-0042", null, "CALLS", "Appels téléphoniques",
				LocalDate.of(2026, 11, 30), NOW, "manager", 1, 10, new FreeText(""));

		assertThat(this.names.entry(direct, Locale.ENGLISH)).isEqualTo("Telephone calls");
		assertThat(this.names.entry(direct, Locale.FRENCH)).isEqualTo("Appels téléphoniques");
	}

}
