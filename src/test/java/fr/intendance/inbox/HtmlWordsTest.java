package fr.intendance.inbox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
	void leavesOutWhatStandsBesideTheMarkOfAQuotation() {
		String page = "<div>D’accord.<div id=\"appendonsend\"></div>Le lundi<p>Devis</p></div><p>Merci</p>";

		assertThat(HtmlWords.of(page)).isEqualTo("D’accord.\nMerci");
	}

	/** A page that costs more than it is long would keep the mailbox from being read. */
	@ParameterizedTest
	@ValueSource(strings = { "<div>", "<b> </b>", "<i>", "<blockquote type=cite></blockquote>", "<script></script>",
			"<p id=appendonsend></p>", "<table>", "<a>", "<p>x" })
	@Timeout(30)
	void bearsWhatIsRepeatedWithoutEnd(String part) {
		assertThat(HtmlWords.of("Oui" + part.repeat(499_000 / part.length()))).startsWith("Oui");
	}

}
