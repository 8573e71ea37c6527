import { Trouble } from "./trouble.mjs";

/** What a failed backup means for whoever wanted it; a defect stays what it is. */
export function explainFailure(error: NodeJS.ErrnoException, folder: string): Error {
  const code = error.code ?? "";
  if (["ENOSPC", "EDQUOT"].includes(code)) {
    return new Trouble(
      `The disk of ${folder} is full: there is no backup.`,
      "Free some space, or name a folder on another disk.",
    );
  }
  if (["EACCES", "EPERM", "EROFS", "ENOENT", "ENOTDIR"].includes(code)) {
    return new Trouble(
      `The backup cannot be made: ${error.message}`,
      "Name a folder that you may write, and start the backup as the user who starts the portal.",
    );
  }
  if (
    ["57P01", "57P02", "57P03", "ECONNRESET", "EPIPE"].includes(code) ||
    /^Connection terminated/.test(error.message)
  ) {
    return new Trouble("The database stopped in the middle: there is no backup.", "Start the backup again.");
  }
  return error;
}
