package org.peerlearning.confluence.job;

import static org.junit.Assert.assertNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.scheduler.JobRunnerRequest;
import java.util.List;
import org.junit.Test;
import org.peerlearning.group.FollowSpace;
import org.peerlearning.group.FollowSpaces;
import org.peerlearning.group.GroupId;
import org.peerlearning.testing.OpenDoors;

public class FollowSpacesJobTest {

    @Test
    public void itRunsTheRoundAndTellsTheLogWhichGroupCouldNotFollow() {
        FollowSpaces following = mock(FollowSpaces.class);
        when(following.run()).thenReturn(List.of(new FollowSpace.Failure(new GroupId(7), new IllegalStateException("no database"))));

        assertNull(new FollowSpacesJob(following, OpenDoors.all()).runJob(mock(JobRunnerRequest.class)));

        verify(following).run();
    }
}
