package fr.intendance.browser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.intendance.document.Brand;
import fr.intendance.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The office manager gives the firm its colours, and clients see them. */
@ChromiumTest
class BrandIT {

	@Autowired
	private Settings settings;

	@AfterEach
	void theFirmLooksAsBefore() {
		this.settings.keep(Brand.AREA, this.settings.version(Brand.AREA), Map.of("accent", "#17595c", "picture", ""),
				"manager");
		this.settings.keep("embedding", this.settings.version("embedding"), Map.of("origins", ""), "manager");
	}

	@Test
	void setsColourAndLogoAndSeesThemOnTheContactForm(Windows windows) throws IOException {
		Window desk = windows.signedIn("manager").open("/desk/settings/brand");
		Page page = desk.page();

		page.locator("#accent").fill("#7a1f3d");
		page.locator("form[action='/desk/settings/brand'] button").click();
		page.locator("#logo").setInputFiles(new FilePayload("logo.png", "image/png", logo()));
		page.getByText("Enregistrer ce logo").click();

		assertThat(page.locator("img.logo")).isVisible();
		desk.photograph("desk-settings-brand").fits().isAccessible().isCalm();
		Window client = windows.phone().open("/contact");
		assertThat(client.page().locator(".brand img")).isVisible();
		assertThat(client.page().locator("button[type=submit]")).hasCSS("background-color", "rgb(122, 31, 61)");
		client.photograph("portal-contact-branded").fits().isAccessible().isCalm();
	}

	@Test
	void copiesTheFormForTheFirmsSite(Windows windows) {
		Window desk = windows.signedIn("manager").open("/desk/settings/embedding");
		Page page = desk.page();

		page.locator("#origins").fill("https://www.exemple.fr");
		page.locator("form[action='/desk/settings/embedding'] button").click();

		assertThat(page.locator("#snippet-fr")).isVisible();
		desk.photograph("desk-settings-embedding").fits().isAccessible().isCalm();
	}

	private static byte[] logo() throws IOException {
		BufferedImage picture = new BufferedImage(900, 240, BufferedImage.TYPE_INT_ARGB);
		Graphics2D pen = picture.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		pen.setColor(new Color(0x7a1f3d));
		pen.fillOval(0, 0, 240, 240);
		pen.fillRoundRect(300, 80, 600, 80, 40, 40);
		pen.dispose();
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(picture, "png", png);
		return png.toByteArray();
	}

}
