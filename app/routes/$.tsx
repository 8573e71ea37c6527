/** No other route knows the address: an ordinary 404, in the reader's language and inside the shell. */
export const loader = missing;
export const action = missing;

export default function Missing() {
  return null;
}

function missing(): never {
  throw new Response(null, { status: 404 });
}
