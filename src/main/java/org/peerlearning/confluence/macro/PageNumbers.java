package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The numbers that the macros of a page will ask for, so that they can be looked up together. A hint and no more: each is looked up by
 * the viewer's eyes, and whatever is not among them is looked up when its macro asks.
 */
final class PageNumbers {

    private static final int MAX = 100;

    private final Pattern macro;

    PageNumbers(String name, String parameter) {
        macro = Pattern.compile("<ac:structured-macro[^>]*\\sac:name=\"" + name + "\"[^>]*>\\s*<ac:parameter\\s+ac:name=\"" + parameter
                + "\">\\s*([0-9]{1,18})\\s*</ac:parameter>");
    }

    Set<Long> on(ConversionContext context) {
        String storage = Optional.ofNullable(context.getEntity())
                .map(ContentEntityObject::getBodyAsString)
                .orElse("");
        return macro.matcher(storage).results().map(found -> Long.valueOf(found.group(1))).limit(MAX).collect(Collectors.toSet());
    }
}
