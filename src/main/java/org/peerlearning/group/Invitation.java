package org.peerlearning.group;

import java.time.Instant;
import org.peerlearning.shared.PersonKey;

/** Somebody is asked to become co-host, and has not answered yet. */
public record Invitation(PersonKey person, PersonKey by, Instant since) {}
