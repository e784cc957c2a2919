package org.peerlearning.confluence.job;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.scheduler.JobRunnerRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.NotNow;
import org.peerlearning.shared.Refusal;
import org.peerlearning.signup.Door;
import org.peerlearning.signup.PassSeatsOn;
import org.peerlearning.signup.SeatKeeper;
import org.peerlearning.signup.SignupRepository;
import org.peerlearning.signup.Standing;
import org.peerlearning.testing.Cast;
import org.peerlearning.testing.OpenDoors;
import org.peerlearning.testing.World;

public class PassSeatsOnJobTest {

    private final World world = new World();

    @Test
    public void anOfferThatRanOutGoesToTheNextInLine() {
        Session session = world.aSession().withSeats(1).taking(Cast.ANA).waiting(Cast.BO, Cast.CEM).there();
        world.cancelling().cancel(Cast.viewer(Cast.ANA), session.id(), Door.REST);
        world.clock.pass(Duration.ofDays(1).plusHours(1));

        assertNull(new PassSeatsOnJob(world.passingOn(), OpenDoors.all()).runJob(mock(JobRunnerRequest.class)));

        assertEquals(Standing.OFFERED, world.signups.of(Cast.CEM, List.of(session.id())).get(session.id()).standing());
    }

    @Test
    public void aSessionThatFailsDoesNotHoldUpTheOthers() {
        SignupRepository signups = mock(SignupRepository.class);
        SessionId first = new SessionId(1);
        SessionId second = new SessionId(2);
        when(signups.due(any(), anyInt())).thenReturn(List.of(first, second));
        when(signups.changing(eq(first), any(), any())).thenThrow(new IllegalStateException("a broken session"));
        when(signups.changing(eq(second), any(), any())).thenReturn(Optional.empty());
        PassSeatsOn passSeatsOn = new PassSeatsOn(signups, new SeatKeeper(signups, world.people, world.clock), world.clock);

        new PassSeatsOnJob(passSeatsOn, OpenDoors.all()).runJob(mock(JobRunnerRequest.class));

        verify(signups).changing(eq(second), any(), any());
    }

    @Test
    public void aRoundThatMayChangeNothingAnyMoreEndsThereAndThatIsNoFailure() {
        SignupRepository signups = mock(SignupRepository.class);
        SessionId first = new SessionId(1);
        when(signups.due(any(), anyInt())).thenReturn(List.of(first, new SessionId(2)));
        when(signups.changing(eq(first), any(), any())).thenThrow(new NotNow(Refusal.unavailable("site.stopping")));
        PassSeatsOn passSeatsOn = new PassSeatsOn(signups, new SeatKeeper(signups, world.people, world.clock), world.clock);

        assertThrows(NotNow.class, passSeatsOn::run);
        assertNull(new PassSeatsOnJob(passSeatsOn, OpenDoors.all()).runJob(mock(JobRunnerRequest.class)));

        verify(signups, never()).changing(eq(new SessionId(2)), any(), any());
    }
}
