package org.peerlearning.host.wiki;

/** The text is not well-formed storage format; says where and why. */
public final class StorageSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient StorageProblem problem;

    StorageSyntaxException(StorageProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public StorageProblem problem() {
        return problem;
    }
}
