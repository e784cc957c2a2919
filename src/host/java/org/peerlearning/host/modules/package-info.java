/**
 * The module types of {@code atlassian-plugin.xml} that the app uses, one class each, and what pages need of them: web fragments, web
 * resources, conditions, access rules. What a module type does not know it refuses, naming it; what it ignored in silence would be a
 * difference from Confluence that shows up too late.
 */
package org.peerlearning.host.modules;
