package org.peerlearning.host.engine.probe;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** True when the context's mood, or the mood of what its second parameter names, is the one its first names; a missing one is a fault. */
public class MoodCondition implements Condition {

    private final Greeter greeter;
    private String mood;
    private String of;

    public MoodCondition(Greeter greeter) {
        this.greeter = greeter;
    }

    @Override
    public void init(Map<String, String> params) {
        mood = params.get("mood");
        of = params.getOrDefault("of", "mood");
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return !greeter.greet("").isEmpty() && context.get(of).toString().equals(mood);
    }
}
