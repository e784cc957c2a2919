package org.peerlearning.confluence.people;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import java.util.Optional;
import org.junit.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

public class ConfluenceSiteModeTest {

    private final BundleContext platform = mock(BundleContext.class);
    private final ServiceReference<?> reference = mock(ServiceReference.class);
    private final ConfluenceSiteMode mode = new ConfluenceSiteMode(() -> Optional.of(platform));

    private void offered(Object service) {
        doReturn(reference).when(platform).getServiceReference(ConfluenceSiteMode.SERVICE);
        doReturn(service).when(platform).getService(reference);
    }

    private abstract static class Inherited implements AccessModeService {}

    private static final class ReadOnly extends Inherited {
        @Override
        public boolean isReadOnlyAccessModeEnabled() {
            return true;
        }
    }

    @Test
    public void theNameIsThatOfTheService() {
        assertTrue(AccessModeService.class.getName().equals(ConfluenceSiteMode.SERVICE));
    }

    @Test
    public void theWikiIsAskedEachTimeAndItsServiceGivenBack() {
        offered((AccessModeService) () -> false);
        assertFalse(mode.isReadOnly());
        offered(new ReadOnly());
        assertTrue(mode.isReadOnly());
        verify(platform, org.mockito.Mockito.times(2)).ungetService(reference);
    }

    @Test
    public void withoutTheServiceOrTheQuestionThereIsNoSuchMode() {
        assertFalse(mode.isReadOnly());
        assertFalse(new ConfluenceSiteMode(Optional::empty).isReadOnly());
        assertFalse(ConfluenceSiteMode.ofPlatform().isReadOnly());
        offered("another service of that name");
        assertFalse(mode.isReadOnly());
    }

    @Test
    public void aWikiThatCannotSayIsNotChanged() {
        offered((AccessModeService) () -> {
            throw new IllegalStateException("no configuration");
        });
        assertTrue(mode.isReadOnly());
        when(platform.getServiceReference(ConfluenceSiteMode.SERVICE)).thenThrow(new IllegalStateException("stopped"));
        assertTrue(mode.isReadOnly());
    }
}
