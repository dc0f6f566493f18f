package fr.intendance.client;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import fr.intendance.engine.Refused;

/**
 * A file that a client hands over. The name they gave it is not kept: it may be personal.
 *
 * @param type what its bytes say it is
 * @param content at most 10 MB
 */
public record HandedFile(FileType type, byte[] content) {

	private static final int MOST_BYTES = 10 * 1024 * 1024;

	/**
	 * @throws Refused 400 naming {@code file} if it is empty, too large, of another kind,
	 * or an archive or a huge picture beneath
	 */
	public static HandedFile of(byte[] content) {
		if (content.length == 0) {
			throw Refused.invalid("file", "Ce fichier est vide : choisissez-en un autre.");
		}
		if (content.length > MOST_BYTES) {
			throw Refused.invalid("file",
					"Ce fichier est trop lourd : 10\u00a0Mo au plus. Envoyez-en une version réduite.");
		}
		FileType type = FileType.of(content);
		if (FileTraps.isArchive(content)) {
			throw Refused.invalid("file",
					"Ce fichier cache une archive : enregistrez de nouveau le document ou la photo, puis renvoyez-le.");
		}
		if (type != FileType.PDF && FileTraps.isHugePicture(content)) {
			throw Refused.invalid("file", "Cette image est démesurée : envoyez-en une version réduite.");
		}
		return new HandedFile(type, content.clone());
	}

	/** Its fingerprint, in hexadecimal. */
	public String sha256() {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(this.content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
