package fr.intendance.inbox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlWordsTest {

	@Test
	void readsLinesAsTheyAreSeen() {
		assertThat(HtmlWords.of("<html><head><title>Re</title><style>p{}</style></head><body><p>Bonjour,</p>"
				+ "<div>d’accord   pour<br>moi&nbsp;:</div><ul><li>un</li><li>deux &amp; trois</li></ul></body></html>"))
			.isEqualTo("Bonjour,\n\nd’accord pour\nmoi :\n- un\n- deux & trois");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<div class=\"gmail_quote\"><div class=\"gmail_attr\">Le lun. …</div><blockquote>Devis</blockquote></div>",
			"<div class=\"moz-cite-prefix\">Le 23/11 …</div><blockquote type=\"cite\">Devis</blockquote>",
			"<div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\">De : …</div><div>Devis</div>",
			"<div class=\"yahoo_quoted\">Devis</div>" })
	void leavesOutWhatProgramsQuote(String quoted) {
		assertThat(HtmlWords.of("<div>D’accord.</div>" + quoted)).isEqualTo("D’accord.");
		assertThat(HtmlWords.of(quoted)).contains("Devis");
	}

	@Test
	void runsNothingAndFetchesNothing() {
		assertThat(HtmlWords.of("<script>alert(1)</script><img src=\"http://127.0.0.1:1/x.png\">Oui")).isEqualTo("Oui");
	}

	@Test
	void bearsWhatIsNestedWithoutEnd() {
		assertThat(HtmlWords.of("<div>".repeat(50_000) + "Oui")).isEqualTo("Oui");
		assertThat(HtmlWords.of("<b> </b>".repeat(60_000) + "Oui")).isEqualTo("Oui");
	}

}
