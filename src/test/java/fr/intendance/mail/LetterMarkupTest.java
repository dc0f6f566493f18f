package fr.intendance.mail;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class LetterMarkupTest {

	@Test
	void takesTheFirstLineForTheSubject() {
		String subject = LetterMarkup.subject("\nL&#39;offre &lt;A&gt; &amp; B\n<p>…</p>");

		assertThat(subject).isEqualTo("L'offre <A> & B");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n", "<p>Pas d’objet</p>", "<b>Gras</b>\n<p>…</p>" })
	void refusesAMailWithoutPlainSubject(String filled) {
		assertThatIllegalStateException().isThrownBy(() -> LetterMarkup.subject(filled));
	}

	@Test
	void refusesAControlCharacterInTheSubject() {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> LetterMarkup.subject("Objet\tdouble\n<p>…</p>"));
	}

	@Test
	void foldsBlanksButKeepsThoseThatDoNotBreak() {
		List<Letter.Block> blocks = LetterMarkup
			.blocks("Objet\n<p>\n  Deux\n  lignes\u00a0: <strong>une</strong>\n</p>");

		assertThat(blocks).singleElement().satisfies((block) -> {
			assertThat(block.kind()).isEqualTo("paragraph");
			assertThat(block.lines().get(0).text()).isEqualTo("Deux lignes\u00a0: une");
		});
	}

	@Test
	void takesAParagraphThatIsOneLinkForTheThingToClick() {
		List<Letter.Block> blocks = LetterMarkup.blocks("""
				Objet
				<p><a href="http://localhost/a">Répondre</a></p>
				<p><a href="tel:+33612345678">Appeler</a></p>
				<p>Ou <a href="http://localhost/a">ici</a>.</p>
				""");

		assertThat(blocks).extracting(Letter.Block::kind).containsExactly("action", "paragraph", "paragraph");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nu", "<p></p>", "<p>ouvert", "<div>…</div>", "<p><img src=\"x\"/></p>", "<ul>nu</ul>",
			"<ul><p>…</p></ul>", "<p><a href=\"javascript:alert(1)\">…</a></p>", "<p><a>…</a></p>",
			"<p><a href=\"/quote\">…</a></p>", "<!DOCTYPE mail><p>…</p>" })
	void refusesWhatAMailDoesNotKnow(String body) {
		assertThatIllegalStateException().isThrownBy(() -> LetterMarkup.blocks("Objet\n" + body));
	}

	@Test
	void replacesWhatNoXmlHolds() {
		List<Letter.Block> blocks = LetterMarkup.blocks("Objet\n<p>a\uffffb</p>");

		assertThat(blocks.get(0).lines().get(0).text()).isEqualTo("a\ufffdb");
	}

}
