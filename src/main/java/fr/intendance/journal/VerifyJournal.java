package fr.intendance.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The command that counts an export again. It needs neither the database nor the
 * application.
 */
public final class VerifyJournal {

	/** Names the command. */
	public static final String NAME = "verify-journal";

	private static final String USAGE = "Usage\u00a0: java -jar intendance.jar verify-journal EXPORT [EMPREINTE]";

	private VerifyJournal() {
	}

	/**
	 * @param arguments the file, then perhaps a head as a report tells it
	 * @param console where the sentence goes
	 * @return 0 if the journal holds, 1 if it does not, 2 if nothing could be counted
	 */
	public static int run(List<String> arguments, Consumer<String> console) {
		if (arguments.isEmpty() || arguments.size() > 2) {
			console.accept(USAGE);
			return 2;
		}
		try {
			Verdict verdict = Verdict.of(Files.readString(Path.of(arguments.get(0))),
					arguments.stream().skip(1).findFirst());
			console.accept(verdict.sentence());
			return verdict.holds() ? 0 : 1;
		}
		catch (IOException | InvalidPathException ex) {
			console.accept("Le fichier %s ne se lit pas, ou n’est pas un texte. %s".formatted(arguments.get(0), USAGE));
			return 2;
		}
	}

}
