package org.peerlearning.confluence.job;

import static org.junit.Assert.assertNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.scheduler.JobRunnerRequest;
import java.util.List;
import org.junit.Test;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.RefreshProfiles;
import org.peerlearning.testing.OpenDoors;

public class RefreshProfilesJobTest {

    @Test
    public void itRunsTheRoundAndTellsTheLogWhoCouldNotBeAskedAbout() {
        RefreshProfiles refreshing = mock(RefreshProfiles.class);
        when(refreshing.run()).thenReturn(
                List.of(new RefreshProfiles.Failure(new PersonKey("ana"), new IllegalStateException("no directory"))));

        assertNull(new RefreshProfilesJob(refreshing, OpenDoors.all()).runJob(mock(JobRunnerRequest.class)));

        verify(refreshing).run();
    }
}
