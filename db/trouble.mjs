/** A fault that the person at the terminal can mend: what is wrong, and what to do about it. Shown without a stack. */
export class Trouble extends Error {
  /**
   * @param {string} what
   * @param {string} remedy
   * @param {{ cause?: unknown }} [options]
   */
  constructor(what, remedy, options) {
    super(`${what}\n${remedy}`, options);
    this.name = "Trouble";
  }
}
