package org.peerlearning.confluence.macro;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import org.junit.Test;
import org.peerlearning.shared.PageId;

/** What all macros have in common. */
public class MacroPageTest {

    private final MacroWorld macros = new MacroWorld();

    private String broken(String outputType) {
        return new OwnMacro(macros.page()) {
            @Override
            String shown(Map<String, String> parameters, ConversionContext context) {
                throw new IllegalStateException("There was an SQL exception: SELECT SECRET FROM AO_B02FB7_GROUP");
            }

            @Override
            public BodyType getBodyType() {
                return BodyType.NONE;
            }

            @Override
            public OutputType getOutputType() {
                return OutputType.BLOCK;
            }
        }.execute(Map.of(), "", MacroWorld.on(new PageId(7), "", outputType));
    }

    @Test
    public void whatWentWrongIsForTheLogAndReadersGetItsNumber() {
        for (String outputType : new String[] {"display", "preview", "pdf", "email"}) {
            String html = broken(outputType);
            assertTrue(html, html.matches("(?s).*noted as [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}.*"));
            assertFalse(html, html.contains("SELECT"));
        }
    }
}
