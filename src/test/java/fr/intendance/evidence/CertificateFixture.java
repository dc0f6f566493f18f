package fr.intendance.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.access.CodePurpose;
import fr.intendance.document.DocumentFixture;
import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;
import fr.intendance.document.Enclosure;
import fr.intendance.document.Imprint;
import fr.intendance.document.PartyFixture;

class CertificateFixture implements DocumentFixture {

	private static final String BROWSER = "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like"
			+ " Gecko) Chrome/130.0.0.0 Mobile Safari/537.36";

	@Override
	public DocumentTemplate template() {
		return EvidenceDocument.CERTIFICATE;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return certificate(imprint, steps());
	}

	@Override
	public DocumentView longView(Imprint imprint) {
		return certificate(imprint, DocumentFixture.threeHundred(steps()));
	}

	private static CertificateView certificate(Imprint imprint, List<CertificateView.Step> steps) {
		List<CertificateView.Box> boxes = List.of(
				new CertificateView.Box("J’ai lu le contrat de prestation de services et je l’accepte.",
						LocalDate.of(2016, 10, 1), true),
				new CertificateView.Box("Je suis habilité(e) à engager Menuiserie Lefèvre & Fils.",
						LocalDate.of(2016, 10, 1), true),
				new CertificateView.Box(
						"Je demande expressément que la prestation commence avant la fin de mon délai de rétractation."
								+ " Si je me rétracte, je paierai ce qui aura été fourni jusque-là.",
						LocalDate.of(2016, 10, 1), false));
		return new CertificateView(imprint, PartyFixture.client(imprint.language()), "E-2026-0042",
				CodePurpose.SIGNATURE, "CP-2026-0003", yes(Optional.empty()), sheets(), boxes, steps, seal(),
				enclosure());
	}

	static CertificateView.Yes yes(Optional<String> scan) {
		return new CertificateView.Yes("Inès Lefèvre", "gérante", "Menuiserie Lefèvre & Fils",
				scan.isPresent() ? "Contrat n° CP-2026-0003 et ses annexes, signés sur papier"
						: "Signer le contrat n° CP-2026-0003 et ses annexes",
				Instant.parse("2026-12-01T09:12:47Z"), Optional.of(LocalDate.of(2026, 12, 1)), "manager", scan);
	}

	static List<CertificateView.Sheet> sheets() {
		return List.of(
				new CertificateView.Sheet("onboarding-contract", "CP-2026-0003", "1", 58_412,
						"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
				new CertificateView.Sheet("onboarding-confidentiality", "AC-2026-0003", "1", 41_907,
						"60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"),
				new CertificateView.Sheet("onboarding-data-processing", "ST-2026-0003", "1", 52_330,
						"fd61a03af4f77d870fc21e05e7e80678095c92d808cfb3b5c279ee04c74aca13"));
	}

	static CertificateView.Step step(String at, EvidenceKind kind, String number, boolean mail, boolean page) {
		return new CertificateView.Step("2026-12-01 " + at, kind, Optional.ofNullable(number),
				Optional.of("a•••@lefevre.example").filter((one) -> mail),
				Optional.of("<5b1f7b0e-3c1a-4f4e-9a57-0c8f4d0c2d11@camille-moreau.example>").filter((one) -> mail),
				Optional.of("2001:db8:85a3::8a2e:370:7334").filter((one) -> page && kind == EvidenceKind.OPENED),
				Optional.of(BROWSER).filter((one) -> page && kind == EvidenceKind.OPENED),
				page && kind != EvidenceKind.OPENED);
	}

	private static List<CertificateView.Step> steps() {
		return List.of(step("08:30:02", EvidenceKind.SENT, null, true, false),
				step("09:02:11", EvidenceKind.OPENED, null, false, true),
				step("09:03:30", EvidenceKind.READ, "CP-2026-0003", false, true),
				step("09:10:58", EvidenceKind.CODE_SENT, null, true, true),
				step("09:12:01", EvidenceKind.CODE_REFUSED, null, false, true),
				step("09:12:47", EvidenceKind.CODE_CONFIRMED, null, false, true),
				step("09:12:47", EvidenceKind.ACCEPTED, null, false, true));
	}

	static CertificateView.Seal seal() {
		return new CertificateView.Seal(7, "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
				"fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9", "preuve_CP-2026-0003.json");
	}

	static Optional<Enclosure> enclosure() {
		return Optional.of(new Enclosure("preuve_CP-2026-0003.json", "application/json",
				"Journal de preuve CP-2026-0003", "{\"events\":[]}"));
	}

}
