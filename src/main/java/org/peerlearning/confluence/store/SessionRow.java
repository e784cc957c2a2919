package org.peerlearning.confluence.store;

import net.java.ao.Entity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * A session, the lock on its sign-ups, and how many of them stand where.
 *
 * <p>Columns without {@link NotNull} may have been added to a row that was there before them: null means what held then.
 */
@Table("SESSION")
@Indexes({
    @Index(name = "STARTS", methodNames = {"getGroupId", "getLocalStart"}),
    @Index(name = "AHEAD", methodNames = {"getLocalStart"})
})
public interface SessionRow extends Entity {

    @NotNull
    int getGroupId();

    /** As in {@code 2026-12-01T17:30}: text that sorts as time does. */
    @NotNull
    String getLocalStart();

    void setLocalStart(String start);

    @NotNull
    String getZoneId();

    void setZoneId(String zone);

    @NotNull
    int getMinutes();

    void setMinutes(int length);

    /** Null when there is none. 200 characters may be 400 UTF-16 units. */
    @StringLength(StringLength.MAX_LENGTH)
    String getPlace();

    void setPlace(String place);

    /** Null when there is none. */
    @StringLength(StringLength.MAX_LENGTH)
    String getLink();

    void setLink(String link);

    @NotNull
    int getCapacity();

    void setCapacity(int seats);

    /** When sign-up opens, written as the start is; null for from the beginning. */
    String getOpens();

    void setOpens(String moment);

    /** When sign-up closes, written as the start is; null for at the start. */
    String getCloses();

    void setCloses(String moment);

    /** The cut-off before the start; null, read as 0, for the start itself. */
    int getCancelMinutes();

    void setCancelMinutes(int minutes);

    /** Null, read as false, for no. */
    boolean isApproval();

    void setApproval(boolean asks);

    /** Null, read as false, for no. */
    boolean isCalledOff();

    void setCalledOff(boolean off);

    /** Why, in the hosts' words; null for none. 200 characters may be 400 UTF-16 units. */
    @StringLength(StringLength.MAX_LENGTH)
    String getOffReason();

    void setOffReason(String reason);

    /** When lots are drawn, written as the start is; null for first come, first served. */
    String getDrawAt();

    void setDrawAt(String moment);

    /** Null, read as 0, for no bound. */
    int getDrawPerDepartment();

    void setDrawPerDepartment(int bound);

    /** What the lots are made from: secret until they are drawn. Null where there is no draw. */
    String getDrawSeed();

    void setDrawSeed(String seed);

    /** Epoch milliseconds; null until lots are drawn. */
    Long getDrawn();

    void setDrawn(Long moment);

    /** How many seats lots were drawn for; null, read as 0, until they are. */
    int getDrawSeats();

    void setDrawSeats(int seats);

    /** Null, read as 0, for none. */
    int getMinimum();

    void setMinimum(int people);

    /** Before the start; means nothing without a minimum. */
    int getDecideMinutes();

    void setDecideMinutes(int minutes);

    /** Null, read as false, for not yet. */
    boolean isDecided();

    void setDecided(boolean settled);

    /** Null, read as 0, for none. */
    int getKeptSeats();

    void setKeptSeats(int seats);

    /** The name of a {@link org.peerlearning.session.KeptSeats.Whom}; null where none are kept. */
    String getKeptFor();

    void setKeptFor(String whom);

    /** Null unless seats are kept for a group of the wiki's users. */
    String getKeptGroup();

    void setKeptGroup(String name);

    /** Written as the start is; null where none are kept. */
    String getKeptUntil();

    void setKeptUntil(String moment);

    /** Seats held by people for whom seats are kept; null, read as 0, for none. */
    int getKeptTaken();

    void setKeptTaken(int seats);

    /** What is done, in a line; null for nothing in particular. 200 characters may be 400 UTF-16 units. */
    @StringLength(StringLength.MAX_LENGTH)
    String getActivity();

    void setActivity(String line);

    /** Null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getAgenda();

    void setAgenda(String text);

    /** What to bring along; null for nothing. */
    @StringLength(StringLength.UNLIMITED)
    String getBring();

    void setBring(String text);

    /** The key of whoever leads this one; null where nobody in particular does. */
    String getLedBy();

    void setLedBy(String person);

    /** The wiki page that looks back on it; null while there is none. */
    Long getRecapPage();

    void setRecapPage(Long page);

    /** Null for one of its own. */
    @Indexed
    Integer getSeriesId();

    /** When it takes place by the rule of its series, written as the start is; null for one of its own. */
    String getOriginalStart();

    void setOriginalStart(String start);

    /** At most so many sessions of its series for one person, as the series says; null for no bound, or for one of its own. */
    Integer getPerPerson();

    /** Whether it was given another time than its series; null, read as false, for no. */
    boolean isException();

    void setException(boolean moved);

    /** Whether it was taken out: then it is not there any more, whatever else its row says. Null, read as false, for no. */
    boolean isSkipped();

    void setSkipped(boolean out);

    /** How often what was planned was changed; null, read as 0, for never. */
    int getRevision();

    void setRevision(int number);

    /** When the clock has something to do next, epoch milliseconds; null for nothing but offers. */
    @Indexed
    Long getDue();

    void setDue(Long moment);

    /** How many take part in the draw; null, read as 0, for none. */
    int getInDraw();

    void setInDraw(int people);

    /** How many are invited; null, read as 0, for none. */
    int getInvited();

    void setInvited(int people);

    /** Written first by every change to the session's sign-ups: the UPDATE takes the row lock. The value means nothing. */
    @NotNull
    long getTouched();

    void setTouched(long value);

    /** Seats taken, offered ones among them. This and the other counters are kept under the row lock, so that lists need not count. */
    @NotNull
    int getTaken();

    void setTaken(int seats);

    /** Seats on offer; null, read as 0, for none. */
    int getOffered();

    void setOffered(int seats);

    /** How many are in line; null, read as 0, for none. */
    int getWaiting();

    void setWaiting(int people);

    /** How many ask for a seat; null, read as 0, for none. */
    int getAsked();

    void setAsked(int people);

    /** No seat above this one is held; while it equals the seats taken, there is no gap below it. Null when nobody knows. */
    Integer getTopSeat();

    void setTopSeat(Integer seat);

    /** The turn that the next sign-up gets; null when nobody knows. */
    Long getNextTurn();

    void setNextTurn(Long turn);

    /** The number that the next line of the session's history gets; null when nobody knows. */
    Long getNextLine();

    void setNextLine(Long line);
}
