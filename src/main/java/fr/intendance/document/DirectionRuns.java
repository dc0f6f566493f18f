package fr.intendance.document;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/**
 * Divides a paragraph into what reads from left to right and what reads from right to
 * left. What stands inside the latter, such as a number, stays with it: it is put in
 * place together with the words around it.
 */
final class DirectionRuns implements BidiSplitter {

	private final List<BidiTextRun> runs = new ArrayList<>();

	@Override
	public void setParagraph(String paragraph, byte defaultDirection) {
		Bidi bidi = new Bidi(RightToLeft.plain(paragraph),
				(defaultDirection == RTL) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
		int start = 0;
		for (int i = 1; i <= paragraph.length(); i++) {
			if (i == paragraph.length() || direction(bidi, i) != direction(bidi, start)) {
				this.runs.add(new BidiTextRun(start, i - start, direction(bidi, start)));
				start = i;
			}
		}
		if (this.runs.isEmpty()) {
			this.runs.add(new BidiTextRun(0, 0, LTR));
		}
	}

	@Override
	public int countTextRuns() {
		return this.runs.size();
	}

	@Override
	public BidiTextRun getVisualRun(int runIndex) {
		return this.runs.get(runIndex);
	}

	@Override
	public byte getBaseDirection(String paragraph) {
		return new Bidi(RightToLeft.plain(paragraph), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR
				: RTL;
	}

	private static byte direction(Bidi bidi, int index) {
		return (bidi.getLevelAt(index) == 0) ? LTR : RTL;
	}

}
