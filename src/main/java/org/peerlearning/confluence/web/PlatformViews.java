package org.peerlearning.confluence.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.stream.Stream;
import org.peerlearning.shared.PlatformFindings;
import org.peerlearning.shared.PlatformFindings.Missing;

/** Puts into words what the wiki has and has not. */
public final class PlatformViews {

    private final I18nResolver i18n;

    public PlatformViews(I18nResolver i18n) {
        this.i18n = i18n;
    }

    PlatformView of(PlatformFindings found) {
        String sentence = found.missing().isEmpty()
                ? i18n.getText("peer-learning.platform.fine", found.types(), found.members(), found.millis())
                : i18n.getText("peer-learning.platform.found", found.types(), found.members(), found.millis(), found.missing().size());
        return new PlatformView(
                sentence,
                found.missing().isEmpty(),
                found.missing().stream().map(this::line).toList(),
                Stream.concat(
                                found.off().stream().map(off -> i18n.getText("peer-learning.platform.off." + off.key())),
                                found.doors().stream().map(door -> i18n.getText("peer-learning.platform.door", door)))
                        .toList(),
                List.copyOf(found.surprises()));
    }

    private PlatformLineView line(Missing missing) {
        return new PlatformLineView(
                missing.what(),
                i18n.getText("peer-learning.platform.fault." + missing.fault()),
                String.join(", ", missing.users()));
    }
}
