package org.peerlearning.confluence.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a resource whose every method changes nothing, though it is sent one that may: what it is to compute from is too long for an
 * address. Such are answered while the wiki is read-only. It marks whole classes, since those are what a request is known to have matched
 * without asking the platform for more.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OnlyReads {}
