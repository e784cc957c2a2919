package org.peerlearning.confluence.web;

/** What holds where the person who starts a group says nothing. */
public record StartUsualView(
        String format,
        String repeat,
        int count,
        String date,
        String time,
        String zone,
        int minutes,
        int seats,
        int sizeMin,
        int sizeMax,
        TermsFormView terms) {}
