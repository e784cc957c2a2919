package org.peerlearning.skill;

import java.util.Optional;
import org.peerlearning.shared.PersonKey;

/**
 * A skill that a person might claim. Never a claim by itself.
 *
 * @param times how often it shows: groups, pages, colleagues
 * @param from the colleague who said so last, only for {@link Source#COLLEAGUE}
 */
public record Suggestion(Skill skill, Source source, int times, Optional<PersonKey> from) {}
