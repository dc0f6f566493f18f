package fr.intendance.document;

import java.io.StringWriter;

/** As much text as any page of ours has, and not more. */
class LimitedText extends StringWriter {

	private static final int MOST = 4_000_000;

	@Override
	public void write(char[] text, int offset, int length) {
		expect(length);
		super.write(text, offset, length);
	}

	@Override
	public void write(String text) {
		expect(text.length());
		super.write(text);
	}

	@Override
	public void write(String text, int offset, int length) {
		expect(length);
		super.write(text, offset, length);
	}

	/** That many signs are about to be written. */
	void expect(int more) {
		if (getBuffer().length() + more > MOST) {
			throw new TooLong();
		}
	}

	/** Somebody fills paper without end. */
	static final class TooLong extends RuntimeException {

		TooLong() {
			super("More than " + MOST + " signs");
		}

	}

}
