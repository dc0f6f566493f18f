package fr.intendance.onboarding;

import java.util.Optional;

import fr.intendance.client.Answer;
import fr.intendance.client.HandedFile;
import fr.intendance.engine.Refused;

/** Reads the paper that an answer came on. */
final class Paper {

	private Paper() {
	}

	/**
	 * @throws Refused 400 naming {@code file} if it is missing where it came on paper, or
	 * is none
	 */
	static Optional<HandedFile> required(Answer.How how, Optional<byte[]> scan, String sentence) {
		if (how == Answer.How.PAPER && scan.isEmpty()) {
			throw Refused.invalid("file", sentence);
		}
		return scan.map(HandedFile::of);
	}

}
