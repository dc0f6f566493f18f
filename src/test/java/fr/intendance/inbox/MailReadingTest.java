package fr.intendance.inbox;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import fr.intendance.mail.EmailAddress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MailReadingTest {

	private static final String OURS = "<9b1d-42@camille-moreau.example>";

	private static final byte[] PDF = "%PDF-1.7 kbis".getBytes(StandardCharsets.US_ASCII);

	@Test
	void readsWhatAPersonAnswers() {
		ReceivedMail mail = read(
				Eml.answering(OURS).text("D’accord pour moi.\n\nLe 23/11/2026, vous a écrit :\n> Devis\n"));

		assertThat(mail.kind()).isEqualTo(MailKind.PERSONAL);
		assertThat(mail.answers()).containsExactly(OURS);
		assertThat(mail.from()).map(EmailAddress::value).contains("camille@atelier.example");
		assertThat(mail.subject()).isEqualTo("Re: Votre devis");
		assertThat(mail.text()).isEqualTo("D’accord pour moi.");
		assertThat(mail.files()).isEmpty();
		assertThat(mail).hasToString("PERSONAL mail " + mail.key());
	}

	@Test
	void takesTheNearestMailFirst() {
		ReceivedMail mail = read(Eml.blank()
			.with("In-Reply-To", "<c@x>")
			.with("References", "<a@x>\r\n <b@x>\r\n\t<c@x> nonsense <<d@x")
			.text("Oui"));

		assertThat(mail.answers()).containsExactly("<c@x>", "<b@x>", "<a@x>");
	}

	@Test
	void prefersWordsToAPage() {
		ReceivedMail mail = read(Eml.answering(OURS)
			.parts("multipart/alternative", Eml.words("text/plain", "Oui."), Eml.words("text/html", "<p>Oui !</p>")));
		ReceivedMail page = read(Eml.answering(OURS)
			.parts("multipart/alternative", Eml.words("text/plain", " \n"), Eml.words("text/html", "<p>Oui !</p>")));

		assertThat(mail.text()).isEqualTo("Oui.");
		assertThat(page.text()).isEqualTo("Oui !");
	}

	@Test
	void findsTheFilesAndNoLogo() {
		byte[] photo = new byte[40 * 1024];
		ReceivedMail mail = read(Eml.answering(OURS)
			.parts("multipart/mixed",
					Eml.nested("multipart/related", "b1", Eml.words("text/html", "Ci-joint <img src=\"cid:logo@x\">"),
							Eml.picture("logo@x", new byte[2000]), Eml.picture("photo@x", photo)),
					Eml.file("application/pdf", "Kbis Durand.pdf", PDF), Eml.file("text/plain", "notes.txt", PDF),
					Eml.file("application/pgp-signature", "signature.asc", PDF)));

		assertThat(mail.text()).isEqualTo("Ci-joint");
		assertThat(mail.files()).containsExactly(photo, PDF, PDF);
		assertThat(mail.leftOut()).isZero();
	}

	@Test
	void countsTheFilesThatItLeavesOut() {
		String[] many = new String[13];
		java.util.Arrays.fill(many, Eml.file("application/pdf", "a.pdf", PDF));
		many[0] = Eml.file("application/pdf", "large.pdf", new byte[10 * 1024 * 1024 + 1]);
		many[1] = Eml.file("application/pdf", "empty.pdf", new byte[0]);

		ReceivedMail mail = read(Eml.answering(OURS).parts("multipart/mixed", many));

		assertThat(mail.files()).hasSize(10);
		assertThat(mail.leftOut()).isEqualTo(3);
	}

	@Test
	void takesNoFileOfAMailThatWasCutOff() {
		byte[] whole = Eml.answering(OURS)
			.parts("multipart/mixed", Eml.words("text/plain", "Ci-joint"), Eml.file("application/pdf", "a.pdf", PDF));

		ReceivedMail mail = MailReading.of(new RawMail(java.util.Arrays.copyOf(whole, whole.length - 20), false));

		assertThat(mail.text()).isEqualTo("Ci-joint");
		assertThat(mail.answers()).containsExactly(OURS);
		assertThat(mail.files()).isEmpty();
		assertThat(mail.leftOut()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "windows-1252,text/plain", "windows-1252,text/plain; charset=us-ascii",
			"windows-1252,text/plain; charset=klingon", "utf-8,text/plain; charset=",
			"utf-8,text/plain; charset=\"utf-8", "iso-8859-15,text/plain; charset=ISO-8859-15" })
	void readsAccentsWhateverIsSaidOfThem(String written, String said) {
		byte[] mail = Eml.answering(OURS)
			.with("Content-Type", said)
			.body("Déjà réglé à 12 h.", Charset.forName(written));

		assertThat(read(mail).text()).isEqualTo("Déjà réglé à 12 h.");
	}

	@ParameterizedTest
	@CsvSource({ "Auto-Submitted,auto-replied", "Auto-Submitted,auto-generated; owner=x", "Precedence,Bulk",
			"Precedence,auto_reply", "X-Autoreply,yes", "X-Autorespond,Absence", "Return-Path,<>" })
	void knowsWhatAMachineAnswers(String header, String value) {
		assertThat(read(Eml.answering(OURS).with(header, value).text("Je suis absent.")).kind())
			.isEqualTo(MailKind.AUTOMATIC);
	}

	@ParameterizedTest
	@CsvSource({ "Auto-Submitted,no", "Precedence,first-class", "Return-Path,<camille@atelier.example>",
			"X-Auto-Response-Suppress,All" })
	void takesAPersonForAPerson(String header, String value) {
		assertThat(read(Eml.answering(OURS).with(header, value).text("Oui.")).kind()).isEqualTo(MailKind.PERSONAL);
	}

	@Test
	void readsWhomAMailDidNotReach() {
		ReceivedMail mail = read(Eml.bounce(OURS, "camille@atelier.example", "failed", "5.1.1"));

		assertThat(mail.kind()).isEqualTo(MailKind.BOUNCE);
		assertThat(mail.answers()).containsExactly(OURS);
		assertThat(mail.undelivered()).singleElement().satisfies((one) -> {
			assertThat(one.recipient()).containsExactly(EmailAddress.of("email", "camille@atelier.example"));
			assertThat(one.answer()).isEqualTo("550 5.1.1 <camille@atelier.example>: unknown user");
			assertThat(one).hasToString("Undelivered[…]");
		});
	}

	@ParameterizedTest
	@CsvSource({ "delayed,4.4.1", "delivered,2.0.0", "relayed,2.0.0" })
	void takesNoOtherReportForABounce(String action, String status) {
		assertThat(read(Eml.bounce(OURS, "camille@atelier.example", action, status)).kind())
			.isEqualTo(MailKind.AUTOMATIC);
	}

	@Test
	void takesAReceiptForAMachine() {
		assertThat(read(Eml.answering(OURS)
			.parts("multipart/report; report-type=disposition-notification", Eml.words("text/plain", "Lu"),
					"Content-Type: message/disposition-notification\n\nDisposition: manual-action/x; displayed\n"))
			.kind()).isEqualTo(MailKind.AUTOMATIC);
	}

	@Test
	void knowsTheSameMailAgain() {
		byte[] first = Eml.answering(OURS).text("Oui.");
		byte[] relayed = Eml.blank().with("Received", "from another way").text("");
		byte[] again = (new String(relayed, StandardCharsets.UTF_8).split("\r\n")[0] + "\r\n"
				+ new String(first, StandardCharsets.UTF_8))
			.getBytes(StandardCharsets.UTF_8);

		assertThat(read(again).key()).isEqualTo(read(first).key()).matches("[0-9a-f]{64}");
		assertThat(read(Eml.answering(OURS).text("Non.")).key()).isNotEqualTo(read(first).key());
	}

	@Test
	void trustsNoSenderThatIsNone() {
		assertThat(read(Eml.blank().with("From", "a@b.example, c@d.example").text("")).from()).isEmpty();
		assertThat(read(Eml.blank().with("From", "\"<x\" <<<@,;").text("")).from()).isEmpty();
		assertThat(read(Eml.blank().text("")).from()).isEqualTo(Optional.empty());
	}

	private static ReceivedMail read(byte[] mail) {
		return MailReading.of(new RawMail(mail, true));
	}

}
