package org.peerlearning.host.services;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class AnyOrderTest {

    @Test
    public void whatAQueryLeavesOpenComesInAnyOrder() {
        assertEquals("SELECT A, B FROM T WHERE A = ? ORDER BY RANDOM()", AnyOrder.shuffled("SELECT A, B FROM T WHERE A = ?"));
        assertEquals("SELECT A FROM T ORDER BY RANDOM() LIMIT 3", AnyOrder.shuffled("SELECT A FROM T LIMIT 3"));
        assertEquals(
                "SELECT A FROM T ORDER BY A, B DESC, RANDOM() LIMIT 3 OFFSET 6",
                AnyOrder.shuffled("SELECT A FROM T ORDER BY A, B DESC LIMIT 3 OFFSET 6"));
    }

    @Test
    public void whatLocksCountsOrWritesStaysAsItIs() {
        for (String sql : List.of(
                "SELECT A FROM T WHERE A = ? FOR UPDATE",
                "SELECT COUNT(*) FROM T",
                "SELECT DISTINCT A FROM T",
                "SELECT A FROM T GROUP BY A",
                "UPDATE T SET A = ? WHERE B = ?",
                "DELETE FROM T WHERE A = ?")) {
            assertEquals(sql, AnyOrder.shuffled(sql));
        }
    }
}
