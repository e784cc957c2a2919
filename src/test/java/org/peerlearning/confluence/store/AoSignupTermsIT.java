package org.peerlearning.confluence.store;

import org.peerlearning.signup.SignupTermsContract;

public class AoSignupTermsIT extends SignupTermsContract {

    @Override
    protected Store empty() {
        Nodes.Node node = Nodes.postgres().first();
        return new Store(node.sessions(), node.signups(), node.audit());
    }
}
