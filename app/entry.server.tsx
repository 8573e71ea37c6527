import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import type { ReactElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import "./http/context.ts";
import { withoutKey } from "./http/key-pages.ts";
import { rootLoader } from "./http/root.server.ts";
import "./i18n/translator.server.ts";
import { log } from "./platform/log.server.ts";
import { NonceContext } from "./views/shell/nonce.ts";
import { SpareRootContext } from "./views/shell/root-data.ts";

/** For the process that serves the build: how a request is answered, and how to let go of the database. */
export { handleRequest as answer } from "./http/handle.server.ts";
export { closeDatabase } from "./platform/database.server.ts";

/** Makes the whole page before it is sent, with the request's transaction already over: HTML needs no connection. */
export default async function renderPage(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { nonce } = context;
  const loaded = Boolean(remixContext.staticHandlerContext.loaderData.root); // null where its loader was left out
  const spare = loaded ? undefined : await rootLoader({ request, context, params: {} }).catch(() => undefined);
  await context.finish();
  const page = (
    <NonceContext.Provider value={nonce}>
      <SpareRootContext.Provider value={spare}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} />
      </SpareRootContext.Provider>
    </NonceContext.Provider>
  );
  const html = await render(page, nonce);
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(html, { status, headers });
}

/** A defect in a loader, an action or a view: everything expected has become a response before it gets here. */
export function handleError(error: unknown, { request }: LoaderFunctionArgs | ActionFunctionArgs): void {
  const pathname = withoutKey(new URL(request.url).pathname);
  log.error({ err: error, method: request.method, pathname }, "request failed");
}

function render(page: ReactElement, nonce: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      nonce,
      // Called after a failed shell as well: what then breaks off must find somebody who hears it, or the process ends.
      onAllReady: () => {
        buffer(pipe(new PassThrough())).then((bytes) => resolve(new Uint8Array(bytes)), reject);
      },
      onShellError: reject,
      onError: (error) => log.error({ err: error }, "rendering failed"),
    });
  });
}
