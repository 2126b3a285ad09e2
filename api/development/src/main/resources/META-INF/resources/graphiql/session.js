// Signs in with the authorization code and PKCE (RFC 7636), and keeps the token for this tab.

const CLIENT = "portal";
const PAGE = `${location.origin}/graphiql`;
const TOKEN = "meshgate.token";
const ATTEMPT = "meshgate.attempt";

function encode(bytes) {
	return btoa(String.fromCharCode(...new Uint8Array(bytes)))
		.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function random() {
	return encode(crypto.getRandomValues(new Uint8Array(32)));
}

function stored(name) {
	return JSON.parse(sessionStorage.getItem(name) ?? "null");
}

/** Leaves this page for the sign-in page; never returns. */
export async function signIn() {
	const attempt = { state: random(), verifier: random() };
	sessionStorage.removeItem(TOKEN);
	sessionStorage.setItem(ATTEMPT, JSON.stringify(attempt));
	const challenge = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(attempt.verifier));
	const query = new URLSearchParams({
		response_type: "code",
		client_id: CLIENT,
		redirect_uri: PAGE,
		scope: "openid",
		state: attempt.state,
		code_challenge: encode(challenge),
		code_challenge_method: "S256",
	});
	location.assign(`/oauth2/authorize?${query}`);
	return new Promise(() => {});
}

async function redeem(code, state) {
	const attempt = stored(ATTEMPT);
	sessionStorage.removeItem(ATTEMPT);
	history.replaceState(null, "", "/graphiql");
	if (!attempt || attempt.state !== state) {
		return signIn();
	}
	const response = await fetch("/oauth2/token", {
		method: "POST",
		body: new URLSearchParams({
			grant_type: "authorization_code",
			client_id: CLIENT,
			redirect_uri: PAGE,
			code,
			code_verifier: attempt.verifier,
		}),
	});
	if (!response.ok) {
		return signIn();
	}
	const { access_token: value, expires_in: seconds } = await response.json();
	const token = { value, until: Date.now() + seconds * 1000 };
	sessionStorage.setItem(TOKEN, JSON.stringify(token));
	return token.value;
}

/** The token of whoever is signed in, signing them in first if need be. */
export async function token() {
	const query = new URLSearchParams(location.search);
	if (query.has("error")) {
		throw new Error(query.get("error_description") ?? query.get("error"));
	}
	if (query.has("code")) {
		return redeem(query.get("code"), query.get("state"));
	}
	const known = stored(TOKEN);
	return known && known.until > Date.now() ? known.value : signIn();
}

/** The key of the person a token is about. */
export function subject(value) {
	const claims = value.split(".")[1].replaceAll("-", "+").replaceAll("_", "/");
	return JSON.parse(atob(claims)).sub;
}

/** Forgets the token and leaves for the page that ends the provider's session. */
export function signOut() {
	sessionStorage.removeItem(TOKEN);
	location.assign("/logout");
}
