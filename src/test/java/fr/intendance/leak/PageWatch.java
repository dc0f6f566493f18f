package fr.intendance.leak;

/**
 * Reads what a real browser shows and keeps around a page: its address, scripts' own
 * changes of it included, what its window is called, and what is saved under which name.
 * The page itself is for whoever reads it.
 */
public final class PageWatch {

	private PageWatch() {
	}

	/** A window went somewhere. */
	public static void address(String address) {
		AddressWatch.look("an address of the browser", address.replaceFirst("^\\w+://[^/]*", ""));
	}

	/** A window is called so, and so are its place in the history and its bookmark. */
	public static void title(String title) {
		Leaks.look("the title of a page", title);
	}

	/** A file would be saved under a name. */
	public static void download(String name) {
		Leaks.look("the name of a download", name);
	}

}
