package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the macros of a page name by one of their parameters, so that it can be looked up together. A hint and no more: each is looked up
 * by the viewer's eyes, and whatever is not among them is looked up when its macro asks.
 */
final class PageTexts {

    private static final int MAX = 100;

    private final Pattern macro;
    private final Pattern parameter;

    PageTexts(String name, String parameter) {
        this.macro = Pattern.compile("<ac:structured-macro[^>]*\\sac:name=\"" + name
                + "\"[^>]*>((?:\\s*+<ac:parameter[^>]*+>[^<]*+</ac:parameter>)++)");
        this.parameter = Pattern.compile("<ac:parameter\\s+ac:name=\"" + parameter + "\">([^<]*)</ac:parameter>");
    }

    /** None that is blank. */
    Set<String> on(ConversionContext context) {
        String storage = Optional.ofNullable(context.getEntity())
                .map(ContentEntityObject::getBodyAsString)
                .orElse("");
        return macro.matcher(storage).results()
                .flatMap(found -> parameter.matcher(found.group(1)).results())
                .map(found -> plain(found.group(1)).strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(MAX)
                .collect(Collectors.toSet());
    }

    /** As the platform hands it to the macro; what it writes otherwise is found by the macro itself. */
    private static String plain(String xml) {
        return xml.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }
}
