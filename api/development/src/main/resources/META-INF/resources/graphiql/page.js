import { signIn, signOut, subject, token } from "./session.js";

const FIRST_QUERY = `# Who am I, and which products can I see?
{
  viewer {
    person { name }
  }
  dataProducts(first: 5) {
    edges { node { key name } }
  }
}
`;

async function fetcher(operation, { headers } = {}) {
	const response = await fetch("/graphql", {
		method: "POST",
		headers: {
			...headers,
			"Accept": "application/graphql-response+json, application/json",
			"Authorization": `Bearer ${await token()}`,
			"Content-Type": "application/json",
		},
		body: JSON.stringify(operation),
	});
	return response.status === 401 ? signIn() : response.json();
}

try {
	const value = await token();
	document.getElementById("who").textContent = `Signed in as ${subject(value)}`;
	const leave = document.getElementById("leave");
	leave.hidden = false;
	leave.addEventListener("click", signOut);
	const { React, ReactDOM, GraphiQL } = window;
	ReactDOM.createRoot(document.getElementById("graphiql"))
		.render(React.createElement(GraphiQL, { fetcher, defaultQuery: FIRST_QUERY }));
}
catch (failure) {
	document.getElementById("who").textContent = `Signing in failed: ${failure.message}`;
}
