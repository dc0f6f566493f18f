package fr.intendance.journey;

import java.nio.file.Path;
import java.util.List;

/** On the embedded database, which the running product holds. */
class H2BackupDrillIT extends BackupDrill {

	@Override
	List<String> emptyDatabase(Path folder, String name) {
		return List.of("--spring.datasource.url=jdbc:h2:file:" + folder.resolve("intendance")
				+ ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0");
	}

}
