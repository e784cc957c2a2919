package org.peerlearning.confluence.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.peerlearning.notice.SiteSecret;
import org.peerlearning.notice.UnsubscribeTokens;
import org.peerlearning.shared.PersonKey;

/**
 * Tokens that are their person's key, sealed with the wiki's secret. Nothing is stored for them, so they work in the oldest mail, and
 * whoever reads the rows about people finds none.
 *
 * <p>The nonce is a keyed digest of the text that is sealed. So it never comes again with another text, which is what the cipher asks for.
 */
public final class SealedTokens implements UnsubscribeTokens {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int TOKEN_MAX = 1_000;

    private final SiteSecret secret;

    public SealedTokens(SiteSecret secret) {
        this.secret = secret;
    }

    @Override
    public String of(PersonKey person) {
        byte[] text = person.value().getBytes(StandardCharsets.UTF_8);
        try {
            byte[] nonce = Arrays.copyOf(mac("nonce", text), NONCE_BYTES);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text);
            byte[] token = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES-GCM and HMAC-SHA256", impossible);
        }
    }

    @Override
    public Optional<PersonKey> person(String token) {
        if (token == null || token.length() > TOKEN_MAX) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length <= NONCE_BYTES + TAG_BITS / Byte.SIZE) {
                return Optional.empty();
            }
            byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
            byte[] text = cipher(Cipher.DECRYPT_MODE, nonce).doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
            boolean own = MessageDigest.isEqual(nonce, Arrays.copyOf(mac("nonce", text), NONCE_BYTES));
            return own ? Optional.of(new PersonKey(new String(text, StandardCharsets.UTF_8))) : Optional.empty();
        } catch (IllegalArgumentException | GeneralSecurityException madeUp) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(mac("key", new byte[0]), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    /** Another key for each use of the one secret. */
    private byte[] mac(String use, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.bytes(), "HmacSHA256"));
        mac.update(("unsubscribe " + use + "\n").getBytes(StandardCharsets.UTF_8));
        return mac.doFinal(text);
    }
}
