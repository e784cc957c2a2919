package org.peerlearning.host.modules;

import com.atlassian.webresource.api.UrlMode;
import com.atlassian.webresource.api.assembler.AssembledResources;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import com.atlassian.webresource.api.assembler.WebResourceSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Gives the app the page being made on its thread. */
public final class HostPageBuilderService implements PageBuilderService {

    private final WebResources resources;

    /** @param resources whose current page is handed out */
    public HostPageBuilderService(WebResources resources) {
        this.resources = resources;
    }

    @Override
    public WebResourceAssembler assembler() {
        return new Assembler(resources.current());
    }

    private record Assembler(PageResources page) implements WebResourceAssembler, RequiredResources, AssembledResources {

        @Override
        public RequiredResources resources() {
            return this;
        }

        @Override
        public AssembledResources assembled() {
            return this;
        }

        @Override
        public RequiredResources requireWebResource(String moduleCompleteKey) {
            page.requireResource(moduleCompleteKey);
            return this;
        }

        @Override
        public RequiredResources requireContext(String context) {
            page.requireContext(context);
            return this;
        }

        @Override
        public WebResourceSet drainIncludedResources() {
            return new Drained(page.drainHtml());
        }
    }

    /** The site is asked for by one address only, so links without its host name serve every mode. */
    private record Drained(String html) implements WebResourceSet {

        @Override
        public void writeHtmlTags(Writer writer, UrlMode urlMode) {
            try {
                writer.write(html);
            } catch (IOException e) {
                throw new UncheckedIOException("The page's tags could not be written", e);
            }
        }
    }
}
