#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/param_build.h>

/* A public key of named parts; the library's functions for it are macros over types that Swift does not see. NULL where it is none. */
static inline EVP_PKEY *utblick_key_of(const char *type, OSSL_PARAM_BLD *build) {
    OSSL_PARAM *parts = build ? OSSL_PARAM_BLD_to_param(build) : NULL;
    EVP_PKEY_CTX *context = parts ? EVP_PKEY_CTX_new_from_name(NULL, type, NULL) : NULL;
    EVP_PKEY *key = NULL;
    if (context && EVP_PKEY_fromdata_init(context) == 1) EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, parts);
    EVP_PKEY_CTX_free(context);
    OSSL_PARAM_free(parts);
    return key;
}

/* An RSA key of modulus and exponent, both big-endian. */
static inline EVP_PKEY *utblick_rsa_key(const unsigned char *n, int n_length, const unsigned char *e, int e_length) {
    OSSL_PARAM_BLD *build = OSSL_PARAM_BLD_new();
    BIGNUM *modulus = BN_bin2bn(n, n_length, NULL), *exponent = BN_bin2bn(e, e_length, NULL);
    EVP_PKEY *key = NULL;
    if (build && modulus && exponent && OSSL_PARAM_BLD_push_BN(build, OSSL_PKEY_PARAM_RSA_N, modulus) == 1
        && OSSL_PARAM_BLD_push_BN(build, OSSL_PKEY_PARAM_RSA_E, exponent) == 1) key = utblick_key_of("RSA", build);
    BN_free(modulus);
    BN_free(exponent);
    OSSL_PARAM_BLD_free(build);
    return key;
}

/* A key on P-256 of its uncompressed point: 0x04 and twice 32 bytes. */
static inline EVP_PKEY *utblick_p256_key(const unsigned char *point) {
    OSSL_PARAM_BLD *build = OSSL_PARAM_BLD_new();
    EVP_PKEY *key = NULL;
    if (build && OSSL_PARAM_BLD_push_utf8_string(build, OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0) == 1
        && OSSL_PARAM_BLD_push_octet_string(build, OSSL_PKEY_PARAM_PUB_KEY, point, 65) == 1) key = utblick_key_of("EC", build);
    OSSL_PARAM_BLD_free(build);
    return key;
}

/* Whether a signature over the SHA-256 digest of a text is right. 1 where it is. */
static inline int utblick_verify(EVP_PKEY *key, const unsigned char *signature, size_t length, const unsigned char *text, size_t text_length) {
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    int right = context && EVP_DigestVerifyInit(context, NULL, EVP_sha256(), NULL, key) == 1
        && EVP_DigestVerify(context, signature, length, text, text_length) == 1;
    EVP_MD_CTX_free(context);
    return right;
}

/* The same for a signature of P-256 as JSON Web Signatures hold it: r and s, 32 bytes each. */
static inline int utblick_verify_p256(EVP_PKEY *key, const unsigned char *signature, const unsigned char *text, size_t text_length) {
    ECDSA_SIG *pair = ECDSA_SIG_new();
    BIGNUM *r = BN_bin2bn(signature, 32, NULL), *s = BN_bin2bn(signature + 32, 32, NULL);
    unsigned char *encoded = NULL;
    int right = 0;
    if (pair && r && s && ECDSA_SIG_set0(pair, r, s) == 1) {
        int length = i2d_ECDSA_SIG(pair, &encoded);
        right = length > 0 && utblick_verify(key, encoded, (size_t)length, text, text_length);
    } else {
        BN_free(r);
        BN_free(s);
    }
    OPENSSL_free(encoded);
    ECDSA_SIG_free(pair);
    return right;
}
