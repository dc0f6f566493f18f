package fr.intendance.client;

import java.util.Arrays;

import fr.intendance.engine.Refused;

/** The kinds of files that clients may hand over, told by how their bytes begin. */
public enum FileType {

	/** A document. */
	PDF("application/pdf", "pdf", 0x25, 0x50, 0x44, 0x46, 0x2D),

	/** A picture without loss. */
	PNG("image/png", "png", 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A),

	/** A photo. */
	JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF);

	private final String contentType;

	private final String ending;

	private final int[] beginning;

	FileType(String contentType, String ending, int... beginning) {
		this.contentType = contentType;
		this.ending = ending;
		this.beginning = beginning;
	}

	/** The media type that it is sent back as. */
	public String contentType() {
		return this.contentType;
	}

	/** The ending of its file's name. */
	public String ending() {
		return this.ending;
	}

	/**
	 * Whatever a browser claims, the bytes decide.
	 * @throws Refused 400 naming {@code file} for any other kind
	 */
	public static FileType of(byte[] content) {
		return Arrays.stream(values())
			.filter((type) -> type.begins(content))
			.findFirst()
			.orElseThrow(() -> Refused.invalid("file",
					"Envoyez un fichier PDF, PNG ou JPEG\u202f; celui-ci n’en est pas un."));
	}

	/** The kind that has this media type. */
	public static FileType of(String contentType) {
		return Arrays.stream(values()).filter((type) -> type.contentType.equals(contentType)).findFirst().orElseThrow();
	}

	private boolean begins(byte[] content) {
		if (content.length < this.beginning.length) {
			return false;
		}
		for (int i = 0; i < this.beginning.length; i++) {
			if ((content[i] & 0xFF) != this.beginning[i]) {
				return false;
			}
		}
		return true;
	}

}
