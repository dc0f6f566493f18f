package fr.intendance.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;

import fr.intendance.ApplicationTest;
import fr.intendance.client.EngagementReference;
import fr.intendance.quote.Quotes;
import fr.intendance.quote.SentQuotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class PagePicturesTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Documents documents;

	@Autowired
	private Quotes quotes;

	@Autowired
	private PagePictures pictures;

	@Test
	void drawsEachPageOfTheVeryFile() throws Exception {
		Document quote = quote();

		int pages = this.pictures.count(quote);

		assertThat(pages).isEqualTo(2);
		for (int page = 1; page <= pages; page++) {
			BufferedImage picture = ImageIO
				.read(new ByteArrayInputStream(this.pictures.png(quote, page).orElseThrow()));
			assertThat(picture.getWidth()).isBetween(900, 920);
			assertThat(picture.getHeight()).isBetween(1280, 1295);
			assertThat(ink(picture)).as("something is printed on page " + page).isGreaterThan(1000);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1, 3, 999 })
	void hasNoOtherPages(int page) {
		assertThat(this.pictures.png(quote(), page)).isEmpty();
	}

	@Test
	void remembersWhatItDrew() {
		Document quote = quote();

		assertThat(this.pictures.png(quote, 1).orElseThrow()).isSameAs(this.pictures.png(quote, 1).orElseThrow());
	}

	private Document quote() {
		EngagementReference reference = SentQuotes.one(this.context);
		return this.documents.find(this.quotes.offered(reference).orElseThrow().number()).orElseThrow();
	}

	private static int ink(BufferedImage picture) {
		int dark = 0;
		for (int x = 0; x < picture.getWidth(); x++) {
			for (int y = 0; y < picture.getHeight(); y++) {
				dark += ((picture.getRGB(x, y) & 0xFF) < 128) ? 1 : 0;
			}
		}
		return dark;
	}

}
