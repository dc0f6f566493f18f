package fr.intendance.document;

import java.util.Optional;

/**
 * What the owner has in place of a bundled template: a file, what serves, or both.
 *
 * @param name path below the owner's folder, such as {@code mail/quote-sent.ftlh}
 * @param file what became of the file of that name, if one lies there
 * @param serving what was put to use, unless the bundled template serves
 * @param broken why what serves cannot be filled any more, since the program has changed
 */
public record OwnTemplate(String name, Optional<Tried> file, Optional<TemplateChoice> serving,
		Optional<Refusal> broken) {

	/** Whether the file passed its trial and waits for somebody to put it to use. */
	public boolean isCandidate() {
		return this.file.filter((one) -> one.refusal().isEmpty()).isPresent() && !isInUse();
	}

	/** Whether the file is what serves. */
	public boolean isInUse() {
		return this.file.isPresent()
				&& this.serving.flatMap(TemplateChoice::sha256).equals(this.file.map(Tried::sha256));
	}

	/**
	 * A file after its trial.
	 *
	 * @param sha256 the fingerprint of its text
	 * @param version that documents would bear; none if it was refused
	 * @param refusal why it cannot be used, if it cannot
	 */
	public record Tried(String sha256, Optional<String> version, Optional<Refusal> refusal) {
	}

	/**
	 * @param line where, counted from 1
	 * @param sentence what is wrong, for people
	 */
	public record Refusal(int line, String sentence) {

		static Refusal of(TemplateRefused refused) {
			return new Refusal(refused.line(), refused.getMessage());
		}

	}

}
