package org.peerlearning.confluence.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a resource whose changes administrators of the wiki make, so that they need a secure session. It marks whole classes, for the
 * reason that {@link OnlyReads} does.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface AdministersWiki {

    /** The parameter of the query that names a space, where its administrators do the same for it alone; empty where there is none. */
    String unlessOf() default "";
}
