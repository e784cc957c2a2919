package org.peerlearning.confluence.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.peerlearning.group.Format;

public class AgendasTest {

    @Test
    public void everyFormatFillsNinetyMinutesInItsOwnWay() {
        I18nResolver keys = mock(I18nResolver.class);
        when(keys.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        Set<String> seen = new HashSet<>();

        for (Format format : Format.values()) {
            List<AgendaStep> steps = new Agendas(keys).of(format);
            assertEquals(format.key(), 90, steps.stream().mapToInt(AgendaStep::minutes).sum());
            for (AgendaStep step : steps) {
                assertTrue(step.text(), step.text().startsWith("peer-learning.page.agenda." + format.key() + "."));
                assertTrue("said twice: " + step.text(), seen.add(step.text()));
            }
        }
    }
}
