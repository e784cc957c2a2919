package org.peerlearning.confluence.store;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;

/** The tables of the first release. What is here can be added to, but never renamed, and no text column can be widened. */
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
                        "FORMAT TEXT(255) !", "FOR_PASSION BOOLEAN", "FOR_WORK BOOLEAN", "ID INTEGER !", "PAGE_ID BIGINT",
                        "SHOWN_TO TEXT(255) !", "SPACE_KEY TEXT(255) !", "STARTED BIGINT !", "SUMMARY CHARACTER LARGE OBJECT !",
                        "TITLE TEXT(255) !"),
                columns("AO_B02FB7_GROUP"));
        assertEquals(
                List.of("GROUP_ID INTEGER !", "HOST_ORDER INTEGER !", "ID INTEGER !", "PERSON TEXT(255) !"),
                columns("AO_B02FB7_GROUP_HOST"));
    }

    @Test
    public void sessions() {
        assertEquals(
                List.of(
                        "CAPACITY INTEGER !", "GROUP_ID INTEGER !", "ID INTEGER !", "LINK TEXT(450)", "LOCAL_START TEXT(255) !",
                        "MINUTES INTEGER !", "PLACE TEXT(450)", "TAKEN INTEGER !", "TOUCHED BIGINT !", "ZONE_ID TEXT(255) !"),
                columns("AO_B02FB7_SESSION"));
    }

    @Test
    public void signups() {
        assertEquals(
                List.of(
                        "ENDED BIGINT", "ID INTEGER !", "PERSON TEXT(255) !", "PERSON_CLAIM TEXT(300) !", "SEAT INTEGER !",
                        "SEAT_CLAIM TEXT(255) !", "SESSION_ID INTEGER !", "SINCE BIGINT !", "STATE TEXT(255) !"),
                columns("AO_B02FB7_SIGNUP"));
    }

    @Test
    public void conditionsSplitAfterFiveHundredValues() {
        List<Integer> values = IntStream.range(0, 1_001).boxed().toList();
        assertEquals(List.of(500, 500, 1), InList.of("ID", values).stream().map(list -> list.values().length).toList());
        assertEquals("ID IN (?, ?)", InList.of("ID", List.of(7, 9, 7)).get(0).condition());
        assertEquals(List.of(), InList.of("ID", List.of()));
    }
}
