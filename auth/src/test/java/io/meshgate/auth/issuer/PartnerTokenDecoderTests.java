package io.meshgate.auth.issuer;

/**
 * The same of the issuer that is named second.
 */
class PartnerTokenDecoderTests extends TokenDecoderTests {

	@Override
	TestTokens issuer() {
		return TestTokens.PARTNER;
	}

}
