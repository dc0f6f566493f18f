package fr.intendance.desk;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;

import javax.imageio.ImageIO;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.document.Brand;
import fr.intendance.document.LogoPicture;
import fr.intendance.settings.Settings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The firm's colour and logo, set at the desk while everything runs. */
@ApplicationTest
class BrandPagesTest {

	private static final String PAGE = "/desk/settings/brand";

	@LocalServerPort
	private int port;

	@Autowired
	private Settings settings;

	@AfterEach
	void theFirmLooksAsBefore() {
		look("#17595c", "");
	}

	@Test
	void areOnTheClientsPagesAtOnce() throws IOException {
		look("#7a1f3d", LogoPicture.address(logo()));

		Document page = Jsoup.parse(Browser.of(this.port).get("/contact").body());
		Element logo = page.select(".brand img").first();
		HttpResponse<String> style = get(page.select("link[href*=brand]").attr("href"));
		HttpResponse<String> picture = get(logo.attr("src"));

		assertThat(style.body()).contains("--accent: #7a1f3d;");
		assertThat(style.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
		assertThat(logo.attr("alt")).isEqualTo("Camille Moreau");
		assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
		assertThat(picture.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(Browser.program(this.port, "manager").get("/api/firm").body()).contains("#7a1f3d", "data:image/png");
	}

	@Test
	void areAskedForAnewOnceTheyAreOthers() {
		String before = style();

		look("#7a1f3d", "");

		assertThat(style()).isNotEqualTo(before);
		assertThat(get(before).headers().firstValue("Cache-Control")).hasValue("no-store");
	}

	@Test
	void areTheNameWhereThereIsNoLogo() {
		Document page = Jsoup.parse(Browser.of(this.port).get("/contact").body());

		assertThat(page.select(".brand").text()).isEqualTo("Camille Moreau");
		assertThat(get("/assets/logo").statusCode()).isEqualTo(404);
	}

	@Test
	void keepTheLogoWhenTheColourIsAnother() throws IOException {
		look("#17595c", LogoPicture.address(logo()));
		Browser manager = Browser.signedIn(this.port, "manager");
		Document page = Jsoup.parse(manager.get(PAGE).body());

		manager.submit(page.select("form[action=" + PAGE + "]").first(), Map.of("accent", "#7a1f3d"));

		assertThat(this.settings.texts(Brand.AREA)).containsEntry("accent", "#7a1f3d")
			.containsEntry("picture", LogoPicture.address(logo()));
	}

	@Test
	void loseTheLogoWhenItIsTakenAway() throws IOException {
		look("#17595c", LogoPicture.address(logo()));
		Browser manager = Browser.signedIn(this.port, "manager");
		Document page = Jsoup.parse(manager.get(PAGE).body());

		HttpResponse<String> answer = manager.submit(page.select("form[action$=/logo]").first(),
				Map.of("remove", "true"));

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(this.settings.texts(Brand.AREA)).containsEntry("picture", "");
	}

	@Test
	void takeNoFileThatIsNoPicture() {
		Browser manager = Browser.signedIn(this.port, "manager");
		Document page = Jsoup.parse(manager.get(PAGE).body());

		HttpResponse<String> answer = manager.send("POST", PAGE + "/logo", "multipart/form-data; boundary=logo", """
				--logo\r
				Content-Disposition: form-data; name="_csrf"\r
				\r
				%s\r
				--logo\r
				Content-Disposition: form-data; name="version"\r
				\r
				%s\r
				--logo\r
				Content-Disposition: form-data; name="logo"; filename="logo.svg"\r
				\r
				<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>\r
				--logo--\r
				""".formatted(Browser.csrfOf(page.html()), page.select("[name=version]").first().val()));

		Document refused = Jsoup.parse(answer.body());
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(refused.select("#refusal").text()).contains("PNG ou JPEG");
		assertThat(refused.select("[aria-invalid]").attr("id")).isEqualTo("logo");
	}

	private void look(String accent, String picture) {
		assertThat(this.settings.keep(Brand.AREA, this.settings.version(Brand.AREA),
				Map.of("accent", accent, "picture", picture), "manager"))
			.isTrue();
	}

	private String style() {
		return Jsoup.parse(Browser.of(this.port).get("/contact").body()).select("link[href*=brand]").attr("href");
	}

	private HttpResponse<String> get(String path) {
		return Browser.of(this.port).get(path);
	}

	private static byte[] logo() throws IOException {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(90, 30, BufferedImage.TYPE_INT_ARGB), "png", png);
		return png.toByteArray();
	}

}
