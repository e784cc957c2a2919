package org.peerlearning.host.services;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Escapes every reference of a template for HTML text and quoted attributes, except values known to be HTML: those that
 * {@link GuardedUberspect} marked, and those of a class whose {@code toString()} is {@link HtmlSafe}. Velocity makes it by
 * its class name.
 *
 * <p>A reference that stands for nothing comes out as it is written, unless it is a quiet one: {@code $!x}. That is what newer
 * Velocity's {@code $foreach.count} looks like in this one, so it is logged, and counted in the engine's attribute
 * {@link #UNRESOLVED}. A reference inside a double-quoted text of the template is escaped there, and again where the text is inserted.
 */
public final class HtmlEscaping implements ReferenceInsertionEventHandler, RuntimeServicesAware {
    static final String UNRESOLVED = HtmlEscaping.class.getName() + ".unresolved";
    private static final Logger LOG = LoggerFactory.getLogger(HtmlEscaping.class);

    private Tally unresolved;

    @Override
    public void setRuntimeServices(RuntimeServices engine) {
        unresolved = (Tally) engine.getApplicationAttribute(UNRESOLVED);
    }

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null && !reference.startsWith("$!")) {
            unresolved.add(reference);
            LOG.warn("Reference {} of a template stands for nothing and shows in the page", reference);
        }
        if (value == null || value instanceof SafeHtml || isHtml(value)) {
            return value;
        }
        return escaped(value.toString());
    }

    private static boolean isHtml(Object value) {
        try {
            return value.getClass().getMethod("toString").isAnnotationPresent(HtmlSafe.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every object has toString()", e);
        }
    }

    static String escaped(String text) {
        if (text == null) {
            return null;
        }
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }
}
