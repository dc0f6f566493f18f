package fr.intendance.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/**
 * Every mail is written from its fixture: it has a subject, nothing is left unfilled, and
 * text and HTML say the same.
 */
class MailTemplateTest {

	private static final Path WRITTEN = Path.of("target", "mails");

	/** Which reads French. */
	private static final Set<String> FOR_THE_FIRM = Set.of("mail/first-contact-joined-for-firm", "mail/quote-answered",
			"mail/onboarding-contract-signed", "mail/onboarding-contract-withdrawn", "mail/evidence-certificate");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	private final LetterWriter writer = LetterFixture.writer();

	static Stream<MailView> views() {
		return implementations(MailFixture.class).map((type) -> (MailFixture) BeanUtils.instantiateClass(type))
			.flatMap(MailFixture::views);
	}

	@ParameterizedTest
	@MethodSource("views")
	void writesASubjectAndLeavesNothingUnfilled(MailView view) {
		Letter letter = this.writer.write(LetterFixture.mail(view));

		String written = letter.subject() + this.writer.text(letter) + this.writer.html(letter);

		assertThat(letter.subject()).isNotBlank().hasSizeLessThan(120);
		assertThat(written).doesNotContain("${", "<#", "<@", "null", "&amp;amp;");
		assertThat(this.writer.text(letter)).startsWith("Bonjour Madame Lefèvre,\n\n")
			.contains("\n\nBien cordialement,\n\nCamille Moreau\n");
	}

	@ParameterizedTest
	@MethodSource("views")
	void saysTheSameInTextAndHtml(MailView view) throws IOException {
		Letter letter = this.writer.write(LetterFixture.mail(view));

		String html = this.writer.html(letter);
		String text = this.writer.text(letter);

		keep(name(view), html, text);
		assertThat(words(visible(html)))
			.isEqualTo(words(letter.firm() + " " + text.replaceAll("https?://[^\\s>]+", "")));
		assertThat(links(html)).isEqualTo(links(text));
	}

	@ParameterizedTest
	@MethodSource("views")
	void writesToClientsInEnglishToo(MailView view) throws IOException {
		assumeFalse(FOR_THE_FIRM.contains(view.template()));

		Letter letter = this.writer.write(LetterFixture.mail(view).in(Locale.ENGLISH));

		String html = this.writer.html(letter);
		String text = this.writer.text(letter);
		keep("en-" + name(view), html, text);
		assertThat(letter.subject()).isNotEqualTo(this.writer.write(LetterFixture.mail(view)).subject())
			.hasSizeLessThan(120);
		assertThat(text).startsWith("Hello Madame Lefèvre,\n\n").doesNotContain("${", "<#", "null", " nous ", " vous ");
		assertThat(words(visible(html)))
			.isEqualTo(words(letter.firm() + " " + text.replaceAll("https?://[^\\s>]+", "")));
		assertThat(links(html)).isEqualTo(links(this.writer.html(this.writer.write(LetterFixture.mail(view)))));
	}

	@Test
	void aCodeIsSetToBeReadOffAndNothingElseIs() {
		List<String> set = views()
			.filter((view) -> this.writer.html(this.writer.write(LetterFixture.mail(view))).contains("letter-spacing"))
			.map(MailView::template)
			.distinct()
			.toList();

		assertThat(set).containsExactly("mail/access-code");
	}

	@Test
	void everyTemplateHasAFixtureAndEveryRecordATemplate() throws IOException {
		List<String> files = templates().map((name) -> "mail/" + name.replaceAll("(_[a-z]{2})?\\.ftlh$", ""))
			.distinct()
			.sorted()
			.toList();

		List<String> written = views().map(MailView::template).distinct().sorted().toList();
		List<? extends Class<?>> filled = views().map(Object::getClass).distinct().toList();

		assertThat(written).isEqualTo(files);
		assertThat(implementations(MailView.class)).containsExactlyInAnyOrderElementsOf(filled);
	}

	@Test
	void writesEnglishToThoseWhoReadIt() {
		Mail mail = LetterFixture.mail(TestLetter.about("Lefèvre")).in(Locale.ENGLISH);

		Letter letter = this.writer.write(mail);

		assertThat(letter.subject()).isEqualTo("Your quote D-2026-0012 is ready!");
		assertThat(this.writer.text(letter)).startsWith("Hello Madame Lefèvre,").contains("Kind regards,");
		assertThat(this.writer.html(letter)).contains("lang=\"en\"");
	}

	private static List<String> words(String text) {
		return WORD.matcher(text).results().map(MatchResult::group).toList();
	}

	private static String visible(String html) {
		String body = html.substring(html.indexOf("<body"));
		return HtmlUtils.htmlUnescape(body.replaceAll("<[^>]+>", " "));
	}

	private static List<String> links(String written) {
		return Pattern.compile("https?://[^\\s<>\"]+")
			.matcher(HtmlUtils.htmlUnescape(written.replaceAll("<title>.*</title>", "")))
			.results()
			.map(MatchResult::group)
			.toList();
	}

	private static Stream<String> templates() throws IOException {
		return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:templates/mail/*.ftlh"))
			.map(Resource::getFilename);
	}

	private static Stream<Class<?>> implementations(Class<?> type) {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(type));
		return scanner.findCandidateComponents("fr.intendance")
			.stream()
			.<Class<?>>map((bean) -> ClassUtils.resolveClassName(bean.getBeanClassName(), null))
			.sorted((a, b) -> a.getName().compareTo(b.getName()));
	}

	private static String name(MailView view) {
		return view.template().replace('/', '-') + "-" + Integer.toHexString(view.hashCode());
	}

	/** For those who look at them: {@code target/mails}. */
	private static void keep(String name, String html, String text) throws IOException {
		Files.createDirectories(WRITTEN);
		Files.writeString(WRITTEN.resolve(name + ".html"), html);
		Files.writeString(WRITTEN.resolve(name + ".txt"), text);
	}

}
