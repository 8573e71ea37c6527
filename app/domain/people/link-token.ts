/** Whether a text can be the secret of a link (`app.new_token()`); the database is not asked for anything else. */
export function isLinkToken(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
