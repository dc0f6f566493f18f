package fr.intendance.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever comes over the line, something comes out that can be kept. */
class HostileMailTest {

	private static final String OURS = "<9b1d-42@camille-moreau.example>";

	@Property(tries = 500)
	void readsAnyBytes(@ForAll byte[] bytes) {
		assertKept(read(bytes));
	}

	@Property(tries = 1000)
	void readsAnyLinesOfMails(@ForAll("lines") List<String> lines) {
		assertKept(read(String.join("\r\n", lines).getBytes(StandardCharsets.ISO_8859_1)));
	}

	@Property(tries = 300)
	void readsAMailThatWasCutAnywhere(@ForAll("lengths") int length) {
		byte[] mail = Eml.bounce(OURS, "camille@atelier.example", "failed", "5.1.1");

		assertKept(read(Arrays.copyOf(mail, length)));
	}

	@Test
	void goesOnlySoDeep() {
		String part = Eml.words("text/plain", "au fond");
		for (int depth = 0; depth < 300; depth++) {
			part = Eml.nested("multipart/mixed", "d" + depth, part);
		}

		ReceivedMail mail = read(Eml.answering(OURS).parts("multipart/mixed", Eml.words("text/plain", "Oui"), part));

		assertThat(mail.text()).isEqualTo("Oui");
		assertThat(mail.leftOut()).isEqualTo(1);
	}

	@Test
	void goesOnlySoFar() {
		String[] parts = new String[1000];
		Arrays.fill(parts, Eml.file("application/pdf", "a.pdf", new byte[] { 1 }));

		assertThat(read(Eml.answering(OURS).parts("multipart/mixed", parts)).files()).hasSize(10);
	}

	@Test
	void takesNothingApartThatWouldFillTheMemory() {
		ReceivedMail parts = read(Eml.answering(OURS)
			.with("Content-Type", "multipart/mixed; boundary=b")
			.body("--b\n".repeat(100_000), StandardCharsets.UTF_8));
		ReceivedMail headers = read("a:b\n".repeat(2_000_000).getBytes(StandardCharsets.UTF_8));

		assertThat(parts.kind()).isEqualTo(MailKind.UNREADABLE);
		assertThat(headers.kind()).isEqualTo(MailKind.UNREADABLE);
		assertThat(headers.key()).hasSize(64);
	}

	@Test
	void keepsNoCharacterThatCannotBeKept() {
		ReceivedMail mail = read(Eml.blank()
			.with("Subject", "=?utf-8?Q?Un=00deux=0Atrois=1B?=")
			.text("Oui\u0000 \u001b[31m\ud83d\ude00 fin\u0007"));

		assertThat(mail.text()).isEqualTo("Oui [31m\ud83d\ude00 fin");
		assertThat(mail.subject()).startsWith("Un").doesNotContain("\u0000", "\n", "\u001b");
	}

	@Test
	void keepsASubjectThatItCannotRead() {
		assertThat(read(Eml.blank().with("Subject", "=?klingon?B?////?=").text("")).subject())
			.isEqualTo("=?klingon?B?////?=");
	}

	@Test
	void readsWhatIsWronglyEncoded() {
		ReceivedMail mail = read(Eml.answering(OURS)
			.with("Content-Type", "text/plain")
			.with("Content-Transfer-Encoding", "base64")
			.body("Pas du tout en base64 !", StandardCharsets.UTF_8));
		ReceivedMail unknown = read(Eml.answering(OURS)
			.with("Content-Type", "text/plain")
			.with("Content-Transfer-Encoding", "x-klingon")
			.body("Oui", StandardCharsets.UTF_8));

		assertKept(mail);
		assertThat(unknown.text()).isEqualTo("Oui");
	}

	@Test
	void keepsOnlySoManyWords() {
		assertThat(read(Eml.answering(OURS).text("mot ".repeat(100_000))).text()).hasSizeBetween(19_000, 20_000);
	}

	private static void assertKept(ReceivedMail mail) {
		assertThat(mail.key()).matches("[0-9a-f]{64}");
		assertThat(mail.text().length()).isLessThanOrEqualTo(20_000);
		assertThat(mail.subject().length()).isLessThanOrEqualTo(300);
		assertThat(mail.text() + mail.subject()).doesNotContain("\u0000")
			.matches((text) -> text.codePoints()
				.noneMatch((point) -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
		assertThat(mail.files()).hasSizeLessThanOrEqualTo(10);
	}

	@Provide
	Arbitrary<List<String>> lines() {
		return Arbitraries.of("From: a@b.example", "From: <<@", "Subject: =?utf-8?B?AAAA?=",
				"Content-Type: multipart/mixed; boundary=b", "Content-Type: multipart/mixed",
				"Content-Type: text/html; charset=x", "Content-Type: ////;;;=", "Content-Type: message/rfc822",
				"Content-Type: multipart/report; report-type=delivery-status; boundary=b",
				"Content-Type: message/delivery-status", "Content-Transfer-Encoding: base64",
				"Content-Transfer-Encoding: quoted-printable", "Content-Disposition: attachment; filename*=utf-8''%",
				"Content-Disposition: ;;;", "Action: failed", "Final-Recipient: rfc822;", "Message-ID: <a@b>",
				"In-Reply-To: " + OURS, "", "", "--b", "--b--", "=\u0000=ZZ", "<div><blockquote>", "> cité",
				"Le 1 janvier, x a écrit :", " suite", ":", "é\u0085\u00ff")
			.list()
			.ofMaxSize(40);
	}

	@Provide
	Arbitrary<Integer> lengths() {
		return Arbitraries.integers().between(0, Eml.bounce(OURS, "camille@atelier.example", "failed", "5.1.1").length);
	}

	private static ReceivedMail read(byte[] mail) {
		return MailReading.of(new RawMail(mail, true));
	}

}
