package fr.intendance.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * A document of the owner that tries to fetch, to run, to attach or to fill the house
 * with paper is refused in the line that tries.
 */
class HostilePagesTest {

	private static final String QUOTE = "document/quote-offer.ftlh";

	/** Where the hostile words go. */
	private static final String PLACE = "<h2>Conditions</h2>";

	private static final String SECRET = "canari-jaune";

	private final List<String> visits = new CopyOnWriteArrayList<>();

	@TempDir
	private Path folder;

	private OwnTemplatesFixture program;

	private ServerSocket canary;

	private String bundled;

	private int line;

	@BeforeEach
	void theProgramRunsBesideACanary() throws IOException {
		this.program = OwnTemplatesFixture.in(this.folder.resolve("own"), OwnTemplatesFixture.papers());
		this.bundled = this.program.shelf().bundled(QUOTE).orElseThrow();
		this.line = (int) this.bundled.substring(0, this.bundled.indexOf(PLACE)).lines().count() + 1;
		Files.writeString(this.folder.resolve("secret.css"), "body:after { content: \"" + SECRET + "\" }");
		this.canary = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
		new Thread(this::watch).start();
	}

	@AfterEach
	void nobodyVisitedTheCanary() throws IOException {
		this.canary.close();
		assertThat(this.visits).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<img src=\"@x.png\" alt=\"\"/>", "<link rel=\"stylesheet\" href=\"@secret.css\"/>",
			"<object data=\"@x\" type=\"text/html\"></object>", "<iframe src=\"@x\"></iframe>", "<embed src=\"@x\"/>",
			"<style>@import url(\"@secret.css\");</style>", "<style>@import \"@secret.css\";</style>",
			"<style>@font-face { font-family: X; src: url(@x.ttf) }</style>",
			"<p style=\"background: url(@x.png)\">a</p>", "<style>p { background-image: URL( '@x.png' ) }</style>",
			"<style>p { background: u\\72l(@x.png) }</style>", "<style>p { content: url(@x.png) }</style>",
			"<style>li { list-style-image: url(@x.png) }</style>",
			"<style>p { background: image-set('@x.png') }</style>",
			"<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"@x.png\"/></svg>",
			"<?xml-stylesheet href=\"@secret.css\"?>", "<math/>", "<audio src=\"@x\"/>", "<video src=\"@x\"/>",
			"<base href=\"@\"/>", "<meta http-equiv=\"refresh\" content=\"0; url=@\"/>",
			"<meta name=\"viewport\" http-equiv=\"refresh\" content=\"0; url=@\"/>",
			"<p><a href=\"@secret.css\" download=\"secret.css\">a</a></p>", "<a href=\"attachment:secret\">a</a>",
			"<form action=\"@\"><input name=\"a\"/></form>", "<script src=\"@x.js\"></script>",
			"<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"@secret.css\" parse=\"text\"/>",
			"<bookmarks><bookmark name=\"a\" href=\"@\"/></bookmarks>", "<p data-x=\"@\">a</p>" })
	void fetchesNothing(String hostile) throws IOException {
		for (String from : List.of("http://127.0.0.1:" + this.canary.getLocalPort() + "/",
				this.folder.toUri().toString(), this.folder + "/", "classpath:/", "jar:file:/x.jar!/", "../../../")) {
			refuses(hostile.replaceAll("@(?!import|font-face)", from));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>app.alert(1)</script>", "<a href=\"javascript:alert(1)\">a</a>",
			"<a href=\"JAVASCRIPT:alert(1)\">a</a>", "<a href=\"data:text/html,a\">a</a>",
			"<a href=\"file:///etc/passwd\">a</a>", "<a href=\" javascript:alert(1)\">a</a>",
			"<p onclick=\"alert(1)\">a</p>", "<a href=\"https://a.example\" onclick=\"x\">a</a>", "<button>a</button>",
			"<input type=\"text\" name=\"a\"/>", "<textarea/>", "<select/>", "<isindex/>", "<applet/>",
			"<p style=\"width: expression(alert(1))\">a</p>", "<style>p { -moz-binding: url(x) }</style>",
			"<style>p { behavior: url(x.htc) }</style>", "<style>p { -fs-pdf-font-embed: embed }</style>",
			"<style>@charset \"utf-7\";</style>", "<style>@namespace svg url(x);</style>",
			"<img alt=\"\" src=\"data:image/svg+xml;base64,PHN2Zy8+\"/>",
			"<img alt=\"\" src=\"data:text/html;base64,PHA+\"/>", "<img alt=\"\" src=\"data:image/png;base64,AAAA\"/>",
			"<style>p { font-family: Arial }</style>", "<p style=\"font: 12pt Helvetica\">a</p>" })
	void runsNothingAndKnowsNothingElse(String hostile) throws IOException {
		refuses(hostile);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>", "</div>", "<p>a & b</p>", "<p>&nbsp;</p>", "<p a=b>c</p>", "<p>&#0;</p>",
			"<!-- a -- b -->" })
	void refusesWhatIsNotWellFormed(String hostile) throws IOException {
		this.program.write(QUOTE, this.bundled.replace(PLACE, hostile + PLACE));

		assertThat(this.program.refusal(QUOTE).sentence()).contains("bien formée");
		assertThat(this.program.refusal(QUOTE).line()).isEqualTo(this.line);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE html SYSTEM \"@secret.css\">",
			"<!DOCTYPE html [<!ENTITY secret SYSTEM \"@secret.css\">]>",
			"<!DOCTYPE html [<!ENTITY % all SYSTEM \"http://127.0.0.1:#/x.dtd\"> %all;]>",
			"<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\">]>" })
	void hasNoEntitiesOfItsOwn(String doctype) throws IOException {
		String hostile = doctype.replace("@", this.folder.toUri().toString())
			.replace("#", "" + this.canary.getLocalPort());

		this.program.write(QUOTE,
				hostile + "<html lang=\"fr\"><head><title>a</title></head><body>&secret;&c;</body></html>");

		assertThat(this.program.refusal(QUOTE).sentence()).contains("DOCTYPE");
		assertThat(this.program.refusal(QUOTE).line()).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<style>@page { size: 1pt 1pt }</style>", "<style>@page { size: 99999mm 99999mm }</style>",
			"<style>p { height: 99999999pt }</style>", "<p style=\"margin: 1e9mm 12345mm\">a</p>",
			"<table><tr><td colspan=\"999999999\">a</td></tr></table>",
			"<table><tr><td rowspan=\"2147483647\">a</td></tr></table>",
			"<table><tr><td><table><tr><td><table><tr><td><table><tr><td><table><tr><td>a</td></tr></table></td></tr></table></td></tr></table></td></tr></table></td></tr></table>" })
	void buildsNoPageOutOfAllProportion(String hostile) throws IOException {
		refuses(hostile);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<#list 1..3000 as x><div style=\"page-break-after: always\">a</div></#list>",
			"<#list 1..90 as x><div style=\"height: 999mm\">a</div></#list><#list 1..90 as x><div style=\"height: 999in\">a</div></#list>" })
	void fillsNoHouseWithPaper(String hostile) throws IOException {
		this.program.write(QUOTE, this.bundled.replace(PLACE, hostile + PLACE));

		assertThat(this.program.refusal(QUOTE).sentence()).contains("beaucoup trop de pages");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<#list 1..70 as x><div></#list>a<#list 1..70 as x></div></#list>",
			"<#list 1..21000 as x><i>a</i></#list>" })
	void nestsAndRepeatsWithinReason(String hostile) throws IOException {
		refuses(hostile);
	}

	@Test
	void readsNoPictureOfAMillionMillionPoints() throws IOException {
		ByteArrayOutputStream picture = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(8000, 8000, BufferedImage.TYPE_BYTE_BINARY), "png", picture);
		assertThat(picture.size()).isLessThan(100_000);

		refuses("<img alt=\"\" src=\"data:image/png;base64,%s\"/>"
			.formatted(Base64.getEncoder().encodeToString(picture.toByteArray())));
	}

	@Test
	void whatIsRefusedIsNotShownEither() throws IOException {
		String source = this.bundled.replace(PLACE,
				"<img alt=\"\" src=\"%ssecret.css\"/>".formatted(this.folder.toUri()));

		assertThat(catchThrowable(() -> this.program.shelf().show(QUOTE, source))).isInstanceOf(TemplateRefused.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p class=\"x\" style=\"color: #123456; margin: 2mm\">a <b>b</b></p>",
			"<p><a href=\"https://a.example/?q=1\">a</a> <a href=\"mailto:a@b.example\">b</a> <a href=\"#c\">c</a></p>",
			"<style>@page { size: A4 portrait; margin: 20mm } .x:before { content: counter(page) }</style>",
			"<ol><li>a</li></ol><dl><dt>a</dt><dd>b</dd></dl><hr/>",
			"<img alt=\"Un point\" src=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGMIBQAAVwBWP0MfTAAAAABJRU5ErkJggg==\"/>" })
	void whatAPrintedPageNeedsIsLetThrough(String harmless) throws IOException {
		this.program.write(QUOTE, this.bundled.replace(PLACE, harmless + PLACE));

		assertThat(this.program.find(QUOTE).file().orElseThrow().refusal()).isEmpty();
	}

	/** In the line of the template that says it, though the page is another text. */
	private void refuses(String hostile) throws IOException {
		this.program.write(QUOTE, this.bundled.replace(PLACE, hostile + PLACE));

		OwnTemplate.Refusal refusal = this.program.refusal(QUOTE);
		assertThat(refusal.line()).as(hostile + refusal).isEqualTo(this.line);
		assertThat(refusal.sentence()).doesNotContain(SECRET);
	}

	private void watch() {
		try {
			while (true) {
				this.canary.accept().close();
				this.visits.add("visit");
			}
		}
		catch (IOException ex) {
			// the canary is closed: nobody can come any more
		}
	}

}
