package org.peerlearning.host.modules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.peerlearning.host.HostFailure;

/** What one page needs of the app's scripts and styles. Used by the one thread that makes the page. */
public final class PageResources {

    private final WebResources all;
    private final Locale locale;
    private final Set<WebResource> required = new LinkedHashSet<>();
    private final Set<WebResource> written = new LinkedHashSet<>();

    PageResources(WebResources all, Locale locale) {
        this.all = all;
        this.locale = locale;
    }

    /**
     * Asks for one web resource and what it depends on. One that the site's own AUI brings is already there.
     *
     * @param completeKey {@code pluginKey:moduleKey}
     * @throws HostFailure naming a key that nobody has; Confluence would leave the page without it and say nothing
     */
    public void requireResource(String completeKey) {
        if (SiteResources.has(completeKey)) {
            return;
        }
        required.add(all.find(completeKey).orElseThrow(
                () -> new HostFailure("A page requires the web resource " + completeKey + ", which nobody has")));
    }

    /** Asks for every web resource of a context, for example {@code atl.general} or {@code page}; unknown contexts are empty. */
    public void requireContext(String context) {
        required.addAll(all.inContext(context));
    }

    /** The {@code link} and {@code script} tags for everything required so far, dependencies first. Asking twice gives the same. */
    public String headHtml() {
        return tags(all.inOrder(required));
    }

    /** As {@link #headHtml}, but only what no earlier call of this method gave. */
    String drainHtml() {
        List<WebResource> fresh = all.inOrder(required).stream().filter(written::add).toList();
        return tags(fresh);
    }

    private String tags(List<WebResource> resources) {
        List<WebResource> shown = resources.stream().filter(resource -> resource.condition().test(Map.of())).toList();
        return tags(shown, name -> name.endsWith(".css"), "<link rel=\"stylesheet\" href=\"%s\">\n")
                + tags(shown, name -> name.endsWith(".js"), "<script defer src=\"%s\"></script>\n");
    }

    private String tags(List<WebResource> resources, Predicate<String> kind, String form) {
        StringBuilder html = new StringBuilder();
        for (WebResource resource : resources) {
            for (WebResource.ResourceFile file : resource.files()) {
                if (kind.test(file.name())) {
                    html.append(form.formatted(Html.escape(all.url(resource.key(), file.name(), locale))));
                }
            }
        }
        return html.toString();
    }
}
