/**
 * The macros people put on wiki pages. A macro reads its parameters, asks for what the viewer may see, and renders one template; a
 * viewer who may not see the group's page gets nothing at all, and every failure becomes a translated box.
 */
package org.peerlearning.confluence.macro;
