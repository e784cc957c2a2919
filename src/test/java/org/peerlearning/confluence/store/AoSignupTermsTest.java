package org.peerlearning.confluence.store;

import org.peerlearning.signup.SignupTermsContract;

public class AoSignupTermsTest extends SignupTermsContract {

    @Override
    protected Store empty() {
        Nodes.Node node = Nodes.h2().first();
        return new Store(node.sessions(), node.signups(), node.audit());
    }
}
