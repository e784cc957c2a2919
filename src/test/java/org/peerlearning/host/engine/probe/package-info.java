/** Classes of a small app that exercises every module type of the host; packed into a bundle by the tests themselves. */
package org.peerlearning.host.engine.probe;
