package fr.intendance.offboarding;

import java.time.LocalDate;
import java.util.List;

import fr.intendance.document.DocumentFixture;
import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.PartyFixture;
import fr.intendance.offboarding.ErasureView.Kept;

class ErasureFixture implements DocumentFixture {

	private static final LocalDate END = LocalDate.of(2026, 12, 31);

	@Override
	public DocumentTemplate template() {
		return OffboardingDocument.ERASURE;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return erasure(imprint, kept(imprint));
	}

	@Override
	public DocumentView longView(Imprint imprint) {
		return erasure(imprint, DocumentFixture.threeHundred(kept(imprint)));
	}

	private static List<Kept> kept(Imprint imprint) {
		return List.of(kept(imprint, KeptGround.CONTRACT), kept(imprint, KeptGround.ACCOUNTING));
	}

	private static Kept kept(Imprint imprint, KeptGround ground) {
		return new Kept("E-2026-0042", ground.what(END, imprint.language()), ground.rule(END, imprint.language()),
				ground.until(END));
	}

	private static ErasureView erasure(Imprint imprint, List<Kept> kept) {
		return new ErasureView(imprint, PartyFixture.client(imprint.language()), List.of("E-2026-0042", "E-2027-0003"),
				ErasureReason.REQUEST, 4, kept);
	}

}
