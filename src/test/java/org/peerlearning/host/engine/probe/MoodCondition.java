package org.peerlearning.host.engine.probe;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** True when the context's mood is the one its parameter names; a missing mood is a fault. */
public class MoodCondition implements Condition {

    private final Greeter greeter;
    private String mood;

    public MoodCondition(Greeter greeter) {
        this.greeter = greeter;
    }

    @Override
    public void init(Map<String, String> params) {
        mood = params.get("mood");
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return !greeter.greet("").isEmpty() && context.get("mood").toString().equals(mood);
    }
}
