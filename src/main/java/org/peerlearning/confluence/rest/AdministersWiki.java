package org.peerlearning.confluence.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a resource whose changes administrators of the wiki make, so that they need a secure session. Others who make the same for a
 * space of theirs are not asked. It marks whole classes, for the reason that {@link OnlyReads} does.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface AdministersWiki {}
