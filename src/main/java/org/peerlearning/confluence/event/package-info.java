/** What the wiki tells. A listener calls one use case; it joins and leaves the wiki's publisher with the app. */
package org.peerlearning.confluence.event;
