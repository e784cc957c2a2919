package org.peerlearning.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.sal.api.web.context.HttpContext;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.confluence.view.list.ListAddress;

/**
 * The addresses of pages that hold macros. Each macro has a prefix of its own, made from what was chosen for it: the platform tells a
 * macro neither its number on the page nor any name, and pages are rendered in part, twice, or by several threads. Two macros of one
 * page for which the same was chosen show the same, and share it.
 */
public final class PageAddresses {

    private static final String PAGE = "/pages/viewpage.action";
    private static final String PAGE_ID = "pageId";
    private static final Pattern OURS = Pattern.compile("pl[0-9a-z]{1,4}\\.[a-z]{1,10}");
    /** More than a page has macros with choices; addresses are not to grow without end. */
    private static final int KEPT_MAX = 40;
    private static final int PREFIXES = 36 * 36 * 36 * 36;

    private final HttpContext http;
    private final Addresses addresses;

    public PageAddresses(HttpContext http, Addresses addresses) {
        this.http = http;
        this.addresses = addresses;
    }

    /** Where a macro remembers what its readers chose: nowhere, unless a reader looks at a page in a browser. */
    ListAddress of(String macro, Map<String, String> parameters, ConversionContext context) {
        Optional<HttpServletRequest> request = Optional.ofNullable(http.getRequest());
        Optional<Long> page = page(context);
        if (Output.of(context) != Output.LIVE || request.isEmpty() || page.isEmpty()) {
            return ListAddress.NONE;
        }
        Map<String, String> said = new TreeMap<>();
        request.get().getParameterMap().forEach((name, values) -> {
            boolean fits = OURS.matcher(name).matches() && values.length > 0 && values[0].length() <= ListAddress.VALUE_MAX;
            if (fits && said.size() < KEPT_MAX) {
                said.put(name, values[0]);
            }
        });
        said.put(PAGE_ID, String.valueOf(page.get()));
        return new ListAddress(addresses.of(PAGE), prefix(macro, parameters), said);
    }

    /** The full address of the page that holds a macro; the wiki's own when it is on none. */
    String full(ConversionContext context) {
        return addresses.of(path(context));
    }

    /** The same below the wiki's base address. */
    String path(ConversionContext context) {
        return page(context).map(id -> PAGE + "?" + PAGE_ID + "=" + id).orElse("/");
    }

    private static Optional<Long> page(ConversionContext context) {
        return Optional.ofNullable(context.getEntity())
                .filter(AbstractPage.class::isInstance)
                .map(ContentEntityObject::getId)
                .filter(id -> id != 0);
    }

    private static String prefix(String macro, Map<String, String> parameters) {
        int mark = Math.floorMod((macro + new TreeMap<>(parameters)).hashCode(), PREFIXES);
        return "pl" + Integer.toString(mark, Character.MAX_RADIX) + ".";
    }
}
