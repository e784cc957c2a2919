package org.peerlearning.host.engine.probe;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** Greets whom its parameter names. */
public class HelloMacro implements Macro {

    private final Greeter greeter;

    public HelloMacro(Greeter greeter) {
        this.greeter = greeter;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return "<p class=\"probe\">" + greeter.greet(parameters.getOrDefault("whom", "page")) + "</p>";
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
