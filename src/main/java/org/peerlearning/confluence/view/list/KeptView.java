package org.peerlearning.confluence.view.list;

/** A part of an address that a form has to carry along. */
public record KeptView(String name, String value) {}
