package fr.intendance.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A client may have any name: it comes back from every kind of document as it was given.
 */
class WritingTest {

	@ParameterizedTest
	@ValueSource(strings = { "Zéphyrine & Fils, Œuvre d’Ælle", "Aïcha Ðorđe Đặng Văn", "Ωδείο Αθηνών", "Жук и сыновья",
			"Renard 🦊 & 😅💚", "Équipe 👩‍💻 👍🏽 🇫🇷 ☀️", "شركة الأمل للتجارة", "بیمه ایران پیچک", "שלום עולם בע״מ",
			"株式会社さくら", "Zéphyrine & Fils 🦊 شركة canari-company", "Atelier שלום, رواق et شركة الأمل" })
	void comesBackFromEveryKindOfDocument(String client) {
		assertThat(TemplateTest.fixtures()).isNotEmpty()
			.allSatisfy((fixture) -> assertThat(read(Pages.printFor(client, fixture))).contains(client));
	}

	@Test
	void joinsTheLettersOfAWord() {
		assertThat(ArabicForms.joined("بيت")).isEqualTo("\ufe91\ufef4\ufe96");
		assertThat(ArabicForms.joined("دار")).isEqualTo("\ufea9\ufe8d\ufead");
		assertThat(ArabicForms.joined("سلام")).isEqualTo("\ufeb3\ufefc\ufee1");
		assertThat(ArabicForms.joined("بَيت")).isEqualTo("\ufe91\u064e\ufef4\ufe96");
		assertThat(ArabicForms.joined("ب ت")).isEqualTo("\ufe8f \ufe95");
		assertThat(ArabicForms.joined("Lyon שלום")).isEqualTo("Lyon שלום");
	}

	@Test
	void setsWhatReadsFromRightToLeft() {
		RightToLeft setting = new RightToLeft();

		assertThat(setting.reorderRTLTextToLTR("שלום (24) רב")).isEqualTo("בר (24) םולש");
		assertThat(setting.reorderRTLTextToLTR("שלום 👩‍💻 רב")).isEqualTo("בר 👩‍💻 םולש");
		assertThat(setting.deshapeText("\ufefb")).isEqualTo("لا");
	}

	@Test
	void leavesAFrenchSentenceInItsDirection() {
		DirectionRuns runs = new DirectionRuns();

		runs.setParagraph("Pour שלום 24 רב, à Lyon", DirectionRuns.LTR);

		assertThat(runs.countTextRuns()).isEqualTo(3);
		assertThat(runs.getVisualRun(1).getStart()).isEqualTo(5);
		assertThat(runs.getVisualRun(1).getLength()).isEqualTo("שלום 24 רב".length());
		assertThat(runs.getVisualRun(1).getDirection()).isEqualTo(DirectionRuns.RTL);
		assertThat(runs.getBaseDirection("24 שלום Lyon")).isEqualTo(DirectionRuns.RTL);
		assertThat(runs.getBaseDirection("Lyon שלום")).isEqualTo(DirectionRuns.LTR);
	}

	private static String read(byte[] pdf) {
		return Pages.text(pdf).replaceAll("\\s+", " ");
	}

}
