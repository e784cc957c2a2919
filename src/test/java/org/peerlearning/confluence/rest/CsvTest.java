package org.peerlearning.confluence.rest;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class CsvTest {

    @Test
    public void cellsAreQuotedWhereTheyMustBe() {
        assertEquals("a,b\r\n\"c,d\",\"e \"\"f\"\"\"\r\n\"g\nh\",\r\n", Csv.of(List.of(
                List.of("a", "b"), List.of("c,d", "e \"f\""), List.of("g\nh", ""))));
    }

    @Test
    public void whatASpreadsheetWouldRunIsDefused() {
        for (String trap : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx")) {
            assertEquals("'" + trap + "\r\n", Csv.of(List.of(List.of(trap))));
        }
        assertEquals("\"'\rx\"\r\n", Csv.of(List.of(List.of("\rx"))));
        assertEquals("a=1\r\n", Csv.of(List.of(List.of("a=1"))));
    }
}
