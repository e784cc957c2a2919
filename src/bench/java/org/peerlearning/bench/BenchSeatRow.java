package org.peerlearning.bench;

import net.java.ao.Entity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A row like a sign-up's, without its guards: for the ceilings and the control. */
@Table("BENCH_SEAT")
@Indexes(@Index(name = "SESSION", methodNames = {"getSessionId"}))
public interface BenchSeatRow extends Entity {

    @NotNull
    int getSessionId();

    @NotNull
    String getPerson();

    @NotNull
    long getSince();
}
