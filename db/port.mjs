import { createServer } from "node:net";
import { Trouble } from "./trouble.mjs";

/**
 * Makes sure that the port can be listened on, before anything slow begins.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 * @throws {Trouble}
 */
export function requireFreePort(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (/** @type {NodeJS.ErrnoException} */ error) => reject(explain(error, port, host)));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve()));
  });
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 * @param {string} host
 */
function explain(error, port, host) {
  const another = `PORT=${port < 1024 ? 3000 : port + 1} npm start`;
  if (error.code === "EADDRINUSE") {
    return new Trouble(
      `Port ${port} is taken by another program.`,
      `Stop that program, or choose another port: ${another}`,
    );
  }
  if (error.code === "EACCES") {
    return new Trouble(`Port ${port} may only be opened by root.`, `Choose another port: ${another}`);
  }
  return new Trouble(
    `Nothing can listen on ${host}, port ${port}: ${error.message}`,
    "Set HOST and PORT to usable values.",
  );
}
