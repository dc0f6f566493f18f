package fr.intendance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import fr.intendance.leak.AddressWatch;

import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;

/**
 * A test against the whole application: a real server on a free port, an H2 database in
 * memory with Flyway and the engine's tables, every process deployed, the job executor
 * off.
 * <p>
 * All tests with this annotation and without settings of their own share one application,
 * which starts once; so a test makes data of its own and finds it by its own reference.
 * Inject {@link fr.intendance.calendar.MovableClock} to move the time; it stands at
 * {@link MovableTime#START} before each test. Timers and asynchronous steps run when the
 * test executes their jobs, {@code ManagementService.executeJob(id)}. The port comes by
 * {@code @LocalServerPort}; {@link Browser} speaks to it as one of {@link TestAccounts}.
 * <p>
 * The engine's REST interface and web applications find their engine in static fields, so
 * there is one application a JVM. A test that starts another one, with other properties
 * or another database, is named {@code …IT}: each of those gets a JVM of its own.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureObservability(tracing = false)
@ActiveProfiles("test")
@Import({ MovableTime.class, TestAccounts.class, AddressWatch.class })
@TestExecutionListeners(listeners = MovableTime.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface ApplicationTest {

}
