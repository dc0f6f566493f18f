package fr.intendance.keys;

/**
 * A column whose content is sealed.
 *
 * @param table its table, in small letters
 * @param name its name, in small letters
 * @param owner the column of the same row that says whose it is; empty for the firm's own
 * @param searched whether what is sealed carries its blind index
 * @param kept whether its rows are never changed
 */
record Column(String table, String name, String owner, boolean searched, boolean kept) {

	/** What the seal is bound to beside its owner. */
	String path() {
		return this.table + "." + this.name;
	}

	/** Whether it holds files, not text. */
	boolean isBytes() {
		return this.name.equals("content");
	}

	boolean isFirms() {
		return this.owner.isEmpty();
	}

}
