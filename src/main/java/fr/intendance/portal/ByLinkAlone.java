package fr.intendance.portal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page of the portal that a link opens without a code, since it shows nothing personal:
 * whoever holds the link learns no more than that there is one. Every other page asks for
 * a code.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface ByLinkAlone {

}
