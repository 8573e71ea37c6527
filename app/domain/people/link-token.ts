/** Whether a text can be the secret of a link; the database, which does not take every character, is asked for no other. */
export function isLinkToken(text: string): boolean {
  return /^[0-9a-z]{1,100}$/.test(text);
}
