package fr.intendance.portal;

/** Somebody came by a link on a device where no code of its contact was typed. */
final class CodeFirst extends RuntimeException {

	private final transient Visit visit;

	private final transient Wanted wanted;

	CodeFirst(Visit visit, Wanted wanted) {
		super("A code first", null, false, false);
		this.visit = visit;
		this.wanted = wanted;
	}

	Visit visit() {
		return this.visit;
	}

	/** What they get once they typed it. */
	Wanted wanted() {
		return this.wanted;
	}

}
