/** Pages whose address is a key: whoever knows it gets in. Routes are found however they are capitalised. */
const keyPage = /^\/(invitation|reset)\/.+/i;

/** Whether the path is one that nobody else may learn: of an invitation, or of a new password. */
export function isKeyPage(pathname: string): boolean {
  return keyPage.test(pathname);
}

/** The path as it may stand in a log. */
export function withoutKey(pathname: string): string {
  return pathname.replace(keyPage, "/$1/[left out]");
}
