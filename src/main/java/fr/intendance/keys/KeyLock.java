package fr.intendance.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps the master key from changing while somebody wraps keys with it: the product holds
 * the folder together with others, a change of master key holds it alone.
 */
class KeyLock implements AutoCloseable {

	private final FileChannel channel;

	private KeyLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * @param alone whether nobody else may hold it
	 * @throws KeysRefused where somebody does
	 */
	static KeyLock of(Path folder, boolean alone) {
		try {
			OwnerOnly.folder(folder);
			FileChannel channel = FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE,
					StandardOpenOption.READ, StandardOpenOption.WRITE);
			if (!locked(channel, alone)) {
				channel.close();
				throw new KeysRefused("Le coffre de clés est en cours d’utilisation.",
						"Arrêtez d’abord Intendance, puis recommencez.");
			}
			return new KeyLock(channel);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean locked(FileChannel channel, boolean alone) throws IOException {
		try {
			return channel.tryLock(0, Long.MAX_VALUE, !alone) != null;
		}
		catch (OverlappingFileLockException ex) {
			// held by this very process, which does not change its master key
			return !alone;
		}
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
