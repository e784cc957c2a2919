package org.peerlearning.confluence.store;

import net.java.ao.Entity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A sign-up, active or ended; ended ones stay, for the history.
 *
 * <p>Two unique texts make a double and an overbooked seat impossible whatever the code does. They are never null, because SQL Server
 * allows one null in a unique column: what holds no seat, or has ended, has a filler of its own there, see {@link Claims}.
 */
@Table("SIGNUP")
@Indexes({
    @Index(name = "LINE", methodNames = {"getSessionId", "getState", "getTurn"}),
    @Index(name = "AHEAD", methodNames = {"getPerson", "getLocalStart"})
})
public interface SignupRow extends Entity {

    @NotNull
    int getSessionId();

    @NotNull
    @Indexed
    String getPerson();

    /**
     * When its session starts, as it stands in the session's row, so that those to come are found without those that are over. True of
     * active sign-ups; null in rows from before it was kept that nobody has touched since.
     */
    String getLocalStart();

    void setLocalStart(String start);

    /** The name of a {@link org.peerlearning.signup.Standing}. */
    @NotNull
    String getState();

    void setState(String state);

    /** The seat that is held, or was held last, from 1; 0 when there was none. */
    @NotNull
    int getSeat();

    void setSeat(int seat);

    /** When it arrived among the sign-ups of its session; null in rows from before there were lines, whose id tells it. */
    Long getTurn();

    void setTurn(Long turn);

    /** Whether seats were kept for people like this one when they came; null, read as false, for no. */
    boolean isKept();

    void setKept(boolean kept);

    /** Epoch milliseconds: when an invitation became a sign-up; null where it began as one, or is an invitation still. */
    Long getAnew();

    void setAnew(Long moment);

    /** Who made the invitation a sign-up; null when the rules did, or nobody has. */
    String getAnewBy();

    void setAnewBy(String person);

    /** The name of an {@link org.peerlearning.signup.Attendance}; null while nobody said. */
    String getAttended();

    void setAttended(String attendance);

    /** The number of its lot in the draw, from 1; null when it was in none. */
    Long getLotNumber();

    void setLotNumber(Long number);

    /** Its place in the order drawn, from 1; null when it was in no draw. */
    Integer getLotPlace();

    void setLotPlace(Integer place);

    /** The department that counted in the draw; null for none. */
    @StringLength(StringLength.MAX_LENGTH)
    String getLotDepartment();

    void setLotDepartment(String department);

    /** Epoch milliseconds. */
    @NotNull
    long getSince();

    /** Epoch milliseconds; null unless offered. */
    @Indexed
    Long getOfferEnds();

    void setOfferEnds(Long moment);

    /** Epoch milliseconds; null while active. */
    Long getEnded();

    void setEnded(Long moment);

    /** How it began: the name of the first {@link org.peerlearning.signup.Standing}. With the next four, the first line of its history. */
    String getEntered();

    /** Who did it; null when the rules did. */
    String getEntryBy();

    /** The name of a {@link org.peerlearning.signup.Door}. */
    String getEntryDoor();

    /** Null when there is none. */
    @StringLength(StringLength.MAX_LENGTH)
    String getEntryNote();

    /** The number of the line in the session's history; null in rows from before there was one. */
    Long getEntryLine();

    @NotNull
    @Unique
    @StringLength(300)
    String getPersonClaim();

    void setPersonClaim(String claim);

    @NotNull
    @Unique
    String getSeatClaim();

    void setSeatClaim(String claim);
}
