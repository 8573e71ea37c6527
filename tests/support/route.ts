// Asks one route for its loader's or action's answer, as the server does, without building or serving anything.
import type { ActionFunctionArgs } from "@remix-run/node";
import { RequestVisit } from "../../app/http/visit.server.ts";
import { adminClient } from "./sandbox.ts";

type Route = (args: ActionFunctionArgs) => Promise<unknown>;

export type RouteAnswer = {
  status: number;
  /** Where it leads, for a redirect. */
  to: string | null;
  /** What the page gets. */
  data: unknown;
  cookies: string[];
  /** The session's token after the request: a fresh one, or null when it was taken away. */
  session: string | null;
  response: Response | null;
};

export type RouteRequest = {
  path: string;
  params?: Record<string, string>;
  /** What is posted; a loader is asked without it. */
  form?: Record<string, string>;
  session?: string | null;
  /** The network address that asks. */
  address?: string;
};

let count = 0;

export async function askRoute(
  route: Route,
  { path, params = {}, form, session, address }: RouteRequest,
): Promise<RouteAnswer> {
  await adminClient();
  const request = new Request(`http://localhost${path}`, {
    ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
    headers: session ? { Cookie: `session=${session}` } : {},
  });
  const visit = new RequestVisit(request, "nonce");
  const clientAddress = address ?? `192.0.2.${++count % 250}`;
  const context = { visit, clientAddress, nonce: "nonce", finish: () => visit.finish() };
  try {
    const answer = await route({ request, params, context }).catch(thrown);
    return { ...read(answer), cookies: visit.cookies, session: visit.session };
  } finally {
    await visit.finish();
  }
}

function thrown(answer: unknown): unknown {
  if (answer instanceof Error) throw answer;
  return answer; // a Response, or data with a status
}

function read(answer: unknown): Pick<RouteAnswer, "status" | "to" | "data" | "response"> {
  if (answer instanceof Response) {
    return { status: answer.status, to: answer.headers.get("Location"), data: null, response: answer };
  }
  if (isDataWithInit(answer))
    return { status: answer.init?.status ?? 200, to: null, data: answer.data, response: null };
  return { status: 200, to: null, data: answer, response: null };
}

function isDataWithInit(answer: unknown): answer is { data: unknown; init: ResponseInit | null } {
  return typeof answer === "object" && answer !== null && "type" in answer && answer.type === "DataWithResponseInit";
}
