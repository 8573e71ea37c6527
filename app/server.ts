// The web process: static files, then every other request by the build, whose entry answers through app/http. With
// `--dev` the sources are served through Vite instead of the build. Only the build touches the database: were app/http
// imported here as well, there would be two of every pool and class.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname } from "node:path";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { createRequestListener } from "@remix-run/node-fetch-server";
import sirv from "sirv";
import type { answer, closeDatabase } from "./entry.server.tsx";
import { filePolicy, securityHeaders } from "./http/page-security.server.ts";
import { env } from "./platform/env.server.ts";
import { log } from "./platform/log.server.ts";

/** All others a browser never sends. */
const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

type Middleware = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;
type Entry = { answer: typeof answer; closeDatabase: typeof closeDatabase };

const plainText = { "Content-Type": "text/plain; charset=utf-8" };

/** The encoding of those of our files that are text: without it a browser may guess another. */
const textTypes: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
};

const clientFiles = new URL("../build/client", import.meta.url).pathname;
const serverBuild = new URL("../build/server/index.js", import.meta.url).href;

const { port, host, trustProxy } = env();
const { files, load } = process.argv.includes("--dev") ? await development() : await production();

const listener = createRequestListener(
  async (request: Request, client: { address: string }) => {
    const build = await load();
    return await entryOf(build).answer(request, client.address, createRequestHandler(build));
  },
  {
    trustProxy,
    onError: (error) => {
      log.error({ err: error }, "request failed");
      return new Response("Something went wrong. Try again.\n", {
        status: 500,
        headers: plainText,
      });
    },
  },
);
const server = createServer((req, res) => {
  // A page says more of itself, and what it says takes the place of this.
  for (const [name, value] of Object.entries(securityHeaders(filePolicy))) res.setHeader(name, value);
  // Our proxy overwrites X-Forwarded-For; of this one, which would go before it, it may know nothing.
  delete req.headers.forwarded;
  // A file that a newer build has taken away while this process still offers it.
  res.on("pipe", (source: NodeJS.ReadableStream) => source.on("error", () => res.destroy()));
  if (isAnswerable(req)) files(req, res, () => listener(req, res));
  else res.writeHead(400, { ...plainText, Connection: "close" }).end("This is not a request of a browser.\n");
});
server.listen(port, host, () => log.info({ port, host }, "serving"));

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    server.close(async () => {
      await entryOf(await load()).closeDatabase();
      process.exit(0);
    });
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 5000).unref(); // a reader who never finishes is not waited for
  });
}

/** Whether the request has an address on this site. What has none is no defect and is not worth a line in the log. */
function isAnswerable({ method, url, headers }: IncomingMessage): boolean {
  const known = method !== undefined && methods.includes(method) && url?.startsWith("/");
  return Boolean(known) && URL.canParse(`http://${headers.host ?? "localhost"}${url}`);
}

function entryOf(build: ServerBuild): Entry {
  return build.entry.module as unknown as Entry;
}

async function production(): Promise<{ files: Middleware; load: () => Promise<ServerBuild> }> {
  const build = (await import(serverBuild)) as ServerBuild;
  const setHeaders = (res: ServerResponse, path: string) => {
    const type = textTypes[extname(path)];
    if (type) res.setHeader("Content-Type", type);
    // Names under /assets carry a hash of their content.
    const forGood = path.startsWith("/assets/");
    res.setHeader("Cache-Control", forGood ? "public, max-age=31536000, immutable" : "public, max-age=3600");
  };
  return { files: sirv(clientFiles, { etag: true, setHeaders }), load: async () => build };
}

async function development(): Promise<{ files: Middleware; load: () => Promise<ServerBuild> }> {
  const { createServer: createVite } = await import("vite");
  const vite = await createVite({ configFile: "remix.config.js", server: { middlewareMode: true } });
  return {
    files: vite.middlewares,
    load: async () => (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild,
  };
}
