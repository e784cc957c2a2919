/**
 * What the {@code <rest>} module is made of: Jersey 2, with resources made by the app's own container and the access and forgery rules
 * of the platform's REST framework in front of them.
 */
package org.peerlearning.host.modules.rest;
