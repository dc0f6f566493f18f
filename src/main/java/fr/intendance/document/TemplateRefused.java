package fr.intendance.document;

/** A template of the owner cannot serve; the sentence says why, for people. */
public class TemplateRefused extends Exception {

	private final int line;

	/**
	 * @param line of the template, counted from 1
	 */
	public TemplateRefused(int line, String sentence) {
		super(sentence);
		this.line = line;
	}

	/** Counted from 1. */
	public int line() {
		return this.line;
	}

}
