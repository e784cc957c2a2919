package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;

/** The tables. What is here can be added to, but never renamed, and no text column can be widened. */
public class RowsTest {

    private static List<String> columns(String table) {
        return Nodes.h2().first().database().query(
                "SELECT COLUMN_NAME, DATA_TYPE, CHARACTER_MAXIMUM_LENGTH, IS_NULLABLE FROM INFORMATION_SCHEMA.COLUMNS"
                        + " WHERE TABLE_NAME = ? ORDER BY COLUMN_NAME",
                row -> row.getString(1) + " " + type(row.getString(2), row.getLong(3)) + (row.getString(4).equals("NO") ? " !" : ""),
                table);
    }

    private static String type(String type, long length) {
        return type.equals("CHARACTER VARYING") ? "TEXT(" + length + ")" : type;
    }

    @Test
    public void groups() {
        assertEquals(
                List.of(
                        "AGREEMENT CHARACTER LARGE OBJECT", "FORMAT TEXT(255) !", "FOR_PASSION BOOLEAN", "FOR_WORK BOOLEAN",
                        "ID INTEGER !", "JOINING TEXT(255)", "LANGUAGE TEXT(255)", "LIFE TEXT(255)",
                        "OUTCOME CHARACTER LARGE OBJECT", "PAGE_FATE TEXT(255)", "PAGE_ID BIGINT", "PARENT_ID INTEGER",
                        "PEOPLE INTEGER", "REVISION INTEGER", "SEARCHED CHARACTER LARGE OBJECT", "SHOWN_TO TEXT(255) !",
                        "SIZE_MAX INTEGER", "SIZE_MIN INTEGER", "SOFT_SKILLS CHARACTER LARGE OBJECT", "SPACE_ARCHIVED BOOLEAN",
                        "SPACE_KEY TEXT(255) !", "STARTED BIGINT !", "SUMMARY CHARACTER LARGE OBJECT !", "TITLE TEXT(255) !",
                        "TOPICS TEXT(450)", "TOUCHED BIGINT"),
                columns("AO_B02FB7_GROUP"));
        assertEquals(
                List.of(
                        "GROUP_ID INTEGER !", "HOST_ORDER INTEGER !", "ID INTEGER !", "INVITED_BY TEXT(255)", "PERSON TEXT(255) !",
                        "ROLE TEXT(255)", "SINCE BIGINT"),
                columns("AO_B02FB7_GROUP_HOST"));
        assertEquals(
                List.of(
                        "DONE_BY TEXT(255)", "ENDED BIGINT", "GROUP_ID INTEGER !", "ID INTEGER !", "NOTE TEXT(450)",
                        "PERSON TEXT(255) !", "PERSON_CLAIM TEXT(300) !", "SINCE BIGINT !", "STATE TEXT(255) !",
                        "WATCHING BOOLEAN"),
                columns("AO_B02FB7_MEMBER"));
    }

    @Test
    public void sessions() {
        assertEquals(
                List.of(
                        "ACTIVITY TEXT(450)", "AGENDA CHARACTER LARGE OBJECT", "APPROVAL BOOLEAN", "ASKED INTEGER",
                        "BRING CHARACTER LARGE OBJECT", "CALLED_OFF BOOLEAN", "CANCEL_MINUTES INTEGER", "CAPACITY INTEGER !",
                        "CLOSES TEXT(255)", "DECIDED BOOLEAN", "DECIDE_MINUTES INTEGER", "DRAWN BIGINT", "DRAW_AT TEXT(255)",
                        "DRAW_PER_DEPARTMENT INTEGER", "DRAW_SEATS INTEGER", "DRAW_SEED TEXT(255)", "DUE BIGINT", "EXCEPTION BOOLEAN",
                        "GROUP_ID INTEGER !", "ID INTEGER !", "INVITED INTEGER", "IN_DRAW INTEGER", "KEPT_FOR TEXT(255)",
                        "KEPT_GROUP TEXT(255)", "KEPT_SEATS INTEGER", "KEPT_TAKEN INTEGER", "KEPT_UNTIL TEXT(255)", "LED_BY TEXT(255)",
                        "LINK TEXT(450)",
                        "LOCAL_START TEXT(255) !", "MINIMUM INTEGER", "MINUTES INTEGER !", "NEXT_LINE BIGINT", "NEXT_TURN BIGINT",
                        "OFFERED INTEGER", "OFF_REASON TEXT(450)", "OPENS TEXT(255)", "ORIGINAL_START TEXT(255)",
                        "PER_PERSON INTEGER", "PLACE TEXT(450)",
                        "RECAP_PAGE BIGINT", "REVISION INTEGER", "SERIES_ID INTEGER", "SKIPPED BOOLEAN", "TAKEN INTEGER !",
                        "TOP_SEAT INTEGER", "TOUCHED BIGINT !", "WAITING INTEGER", "ZONE_ID TEXT(255) !"),
                columns("AO_B02FB7_SESSION"));
    }

    @Test
    public void series() {
        assertEquals(
                List.of(
                        "CHOSEN_DAYS CHARACTER LARGE OBJECT", "CLOCK_TIME TEXT(255) !", "DAY_OF_THE_WEEK TEXT(255)",
                        "EVERY_WEEKS INTEGER !", "GROUP_ID INTEGER !", "ID INTEGER !", "KIND TEXT(255) !", "LAST_DAY TEXT(255) !",
                        "MINUTES INTEGER !", "PER_PERSON INTEGER !", "TIMES INTEGER !", "TOUCHED BIGINT !", "UNTIL_DAY TEXT(255)",
                        "WEEK_OF_MONTH TEXT(255)", "ZONE_ID TEXT(255) !"),
                columns("AO_B02FB7_SERIES"));
        assertEquals(
                List.of(
                        "CLAIM TEXT(300) !", "ID INTEGER !", "PERSON TEXT(255) !", "PLACE INTEGER !", "SERIES_ID INTEGER !",
                        "SESSION_ID INTEGER !"),
                columns("AO_B02FB7_SERIES_PLACE"));
    }

    @Test
    public void signups() {
        assertEquals(
                List.of(
                        "ANEW BIGINT", "ANEW_BY TEXT(255)", "ATTENDED TEXT(255)", "ENDED BIGINT", "ENTERED TEXT(255)",
                        "ENTRY_BY TEXT(255)", "ENTRY_DOOR TEXT(255)", "ENTRY_LINE BIGINT", "ENTRY_NOTE TEXT(450)", "ID INTEGER !",
                        "KEPT BOOLEAN", "LOCAL_START TEXT(255)", "LOT_DEPARTMENT TEXT(450)", "LOT_NUMBER BIGINT", "LOT_PLACE INTEGER",
                        "OFFER_ENDS BIGINT", "PERSON TEXT(255) !", "PERSON_CLAIM TEXT(300) !", "SEAT INTEGER !", "SEAT_CLAIM TEXT(255) !",
                        "SESSION_ID INTEGER !", "SINCE BIGINT !", "STATE TEXT(255) !", "TURN BIGINT"),
                columns("AO_B02FB7_SIGNUP"));
    }

    @Test
    public void history() {
        assertEquals(
                List.of(
                        "DEED TEXT(255)", "DONE_BY TEXT(255)", "DOOR TEXT(255) !", "HAPPENED BIGINT !", "ID BIGINT !", "NOTE TEXT(450)",
                        "NUMBERS TEXT(255)", "PERSON TEXT(255) !", "SESSION_ID INTEGER !", "SIGNUP_ID INTEGER !", "STANDS TEXT(255) !",
                        "STOOD TEXT(255) !"),
                columns("AO_B02FB7_HISTORY"));
    }

    @Test
    public void feeds() {
        assertEquals(
                List.of("CLAIM TEXT(450) !", "DIGEST TEXT(255) !", "ID INTEGER !", "MADE BIGINT !", "PERSON TEXT(255) !", "SHOWS TEXT(300) !"),
                columns("AO_B02FB7_FEED"));
    }

    @Test
    public void notices() {
        assertEquals(
                List.of(
                        "BUT_PERSON TEXT(255)", "CROWD TEXT(255)", "DONE_BY TEXT(255)", "DUE BIGINT !", "FACT_KEY TEXT(450) !",
                        "GROUP_ID INTEGER", "ID BIGINT !", "KIND TEXT(255) !", "PAGE_ID BIGINT", "PERSON TEXT(255)",
                        "REACHED BIGINT !", "SESSION_ID INTEGER", "SESSION_TIME TEXT(255)", "SHOWN BOOLEAN", "STANDING TEXT(255)",
                        "STATE TEXT(255) !", "SUBJECT TEXT(450)", "TRIES INTEGER !", "UNREAD_BY TEXT(255)", "WHY TEXT(450)",
                        "WORDS CHARACTER LARGE OBJECT", "WRITTEN BIGINT !"),
                columns("AO_B02FB7_NOTICE"));
        assertEquals(
                List.of(
                        "CHOSEN CHARACTER LARGE OBJECT", "DIGEST BOOLEAN", "DIGEST_DUE BIGINT", "ID INTEGER !", "PERSON TEXT(255) !",
                        "QUIET_FROM TEXT(255)", "QUIET_TO TEXT(255)"),
                columns("AO_B02FB7_NOTICE_PREFERENCE"));
        assertEquals(
                List.of("CLAIM TEXT(255) !", "ID INTEGER !", "SECRET TEXT(255) !", "TOUCHED BIGINT !"),
                columns("AO_B02FB7_NOTICE_GATE"));
    }

    @Test
    public void skills() {
        assertEquals(
                List.of(
                        "FOR_PASSION BOOLEAN", "FOR_WORK BOOLEAN", "HOME TEXT(255)", "ID INTEGER !", "MERGED_INTO INTEGER",
                        "NAME TEXT(255) !", "REVISION INTEGER !", "SINCE BIGINT !", "SPLIT_AT BIGINT", "SPLIT_FROM INTEGER",
                        "STATE TEXT(255) !"),
                columns("AO_B02FB7_SKILL"));
        assertEquals(
                List.of(
                        "FORM TEXT(255) !", "ID INTEGER !", "LABEL BOOLEAN", "LANGUAGE TEXT(255)", "SKILL_ID INTEGER !",
                        "SPELLING TEXT(255) !", "TERM_ORDER INTEGER !"),
                columns("AO_B02FB7_SKILL_TERM"));
        assertEquals(
                List.of("ID INTEGER !", "REVISION BIGINT !", "SUBJECT TEXT(255) !", "TOUCHED BIGINT !"),
                columns("AO_B02FB7_VOCABULARY"));
    }

    @Test
    public void claims() {
        assertEquals(
                List.of(
                        "CAN_SHARE BOOLEAN", "FRESH BIGINT !", "HAPPY BOOLEAN", "ID INTEGER !", "PERSON TEXT(255) !",
                        "PERSON_CLAIM TEXT(300) !", "SENTENCE CHARACTER LARGE OBJECT", "SHOWN_TO TEXT(255) !", "SINCE BIGINT !",
                        "SKILL_ID INTEGER !", "SKILL_LEVEL INTEGER !", "STRENGTH BOOLEAN", "WANTS_TO_LEARN BOOLEAN"),
                columns("AO_B02FB7_CLAIM"));
        assertEquals(
                List.of(
                        "CLAIM_ID INTEGER !", "CONFIRMED BIGINT !", "ID INTEGER !", "MET TEXT(255) !", "PERSON TEXT(255) !",
                        "PERSON_CLAIM TEXT(300) !"),
                columns("AO_B02FB7_CONFIRMATION"));
        assertEquals(
                List.of(
                        "CHANGED BIGINT !", "DEPARTMENT TEXT(450)", "ENTRY CHARACTER LARGE OBJECT !", "ID INTEGER !",
                        "LANGUAGE TEXT(255)", "LOCATION TEXT(450)", "PERSON TEXT(255) !", "PRESENT BOOLEAN", "REFRESHED BIGINT !",
                        "TOUCHED BIGINT !"),
                columns("AO_B02FB7_DIRECTORY_ENTRY"));
        assertEquals(
                List.of(
                        "ANSWERED BIGINT", "FROM_PERSON TEXT(255)", "HINT TEXT(450) !", "ID INTEGER !", "PERSON TEXT(255) !",
                        "SINCE BIGINT !", "SKILL_ID INTEGER !"),
                columns("AO_B02FB7_SKILL_HINT"));
    }

    @Test
    public void conditionsSplitAfterFiveHundredValues() {
        List<Integer> values = IntStream.range(0, 1_001).boxed().toList();
        assertEquals(List.of(500, 500, 1), InList.of("ID", values).stream().map(list -> list.values().length).toList());
        assertEquals("ID IN (?, ?)", InList.of("ID", List.of(7, 9, 7)).get(0).condition());
        assertEquals(List.of(), InList.of("ID", List.of()));
    }
}
