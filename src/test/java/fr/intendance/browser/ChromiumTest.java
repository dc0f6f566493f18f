package fr.intendance.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import fr.intendance.ApplicationTest;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the whole application in a real Chromium. All of them share one application
 * and one browser; each test gets its own {@link Windows} as a parameter, closed after
 * it. Where there is no Chromium they are skipped, saying so; they must run where
 * {@code CI=true}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationTest
@ExtendWith(Chromium.class)
@interface ChromiumTest {

}
