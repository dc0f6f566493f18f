package fr.intendance.reporting.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class InvoicingCsvTest {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+33", "-2", "@SUM(A1)", " =1", "\t=1", "\r=1", "|cmd" })
	void neverBeginsLikeAFormula(String value) {
		assertThat(InvoicingCsv.text(value)).startsWith("\"'");
	}

	@Test
	void quotesWhatItWrites() {
		assertThat(InvoicingCsv.text("Forfait ; 24 h")).isEqualTo("\"Forfait ; 24 h\"");
		assertThat(InvoicingCsv.text("dit « \"oui\" »")).isEqualTo("\"dit « \"\"oui\"\" »\"");
	}

}
