package fr.intendance.browser.firstuse;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import fr.intendance.browser.Chromium;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * A test of the application as it is started for the first time: an empty database, no
 * profile, no settings of the firm; time passes and jobs run by themselves.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({ OutputCaptureExtension.class, Chromium.class })
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:first-use;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000",
				"intendance.keys.folder=target/keys/first-use-${random.uuid}", "intendance.backup.automatic=false",
				"intendance.backup.folder=target/backups-first-use",
				"intendance.backup.keys-folder=target/key-backups/first-use-${random.uuid}",
				"intendance.templates.own=target/own-templates-first-use",
				"intendance.mail.mailbox-directory=target/mailbox-first-use",
				"camunda.bpm.job-execution.max-wait=500" })
@interface NewFirm {

}
