/**
 * The macros people put on wiki pages. A macro reads its parameters, asks for what the viewer may see, and renders one template; a
 * viewer who may not see the group's page gets nothing at all, and every failure becomes a translated box.
 *
 * <p>Where it will be read decides which template: buttons and scripts are for browsers, paper and mails get plain tables with full
 * addresses. What readers choose in a list stands in the address of its page. Rejected: lists that load themselves by script, which
 * nobody can link to, print or read without one.
 */
package org.peerlearning.confluence.macro;
