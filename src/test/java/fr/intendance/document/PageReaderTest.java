package fr.intendance.document;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PageReaderTest {

	private static final String XHTML = "http://www.w3.org/1999/xhtml";

	private final PageReader reader = new PageReader();

	@Test
	void readsAPageWithItsNamespaceAndEachTextInOnePiece() {
		Document page = this.reader
			.read("<html xmlns=\"" + XHTML + "\"><p>Lefèvre &amp; <![CDATA[<Fils>]]> 🦊</p></html>");

		Node paragraph = page.getDocumentElement().getFirstChild();
		assertThat(paragraph.getNamespaceURI()).isEqualTo(XHTML);
		assertThat(paragraph.getChildNodes().getLength()).isEqualTo(1);
		assertThat(paragraph.getFirstChild().getNodeType()).isEqualTo(Node.TEXT_NODE);
		assertThat(paragraph.getTextContent()).isEqualTo("Lefèvre & <Fils> 🦊");
	}

	@Test
	void takesADoctypeAndFetchesNothingThatItNames() {
		Document page = this.reader.read("<!DOCTYPE html SYSTEM \"http://127.0.0.1:1/x.dtd\" "
				+ "[<!ENTITY secret SYSTEM \"file:///etc/hostname\">]><html><p>Rien de plus&secret;</p></html>");

		assertThat(page.getDocumentElement().getTextContent()).isEqualTo("Rien de plus");
	}

	@Test
	void refusesEntitiesThatSwellWithoutEnd() {
		String bomb = IntStream.range(1, 12)
			.mapToObj((i) -> "<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)))
			.collect(Collectors.joining("", "<!DOCTYPE html [<!ENTITY e0 \"x\">", "]><html>&e11;</html>"));

		assertThatIllegalArgumentException().isThrownBy(() -> this.reader.read(bomb));
	}

	@Test
	void refusesWhatIsNoXml() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.reader.read("<html><p>sans fin</html>"));
	}

}
