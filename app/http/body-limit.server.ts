/** More was sent than may be sent at a time. */
export class BodyTooLarge extends Error {}

/**
 * The request with a body that breaks off with `BodyTooLarge` after `max` bytes, whatever its header said of its length.
 * It does not hear when its reader goes away: what it has begun in the database is brought to its end all the same.
 */
export function limitBody(request: Request, max: number): Request {
  const { url, method, headers } = request;
  if (!request.body) return new Request(url, { method, headers });
  let size = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.length;
      if (size > max) controller.error(new BodyTooLarge());
      else controller.enqueue(chunk);
    },
  });
  // `duplex` is required with a stream and not yet in the types.
  const init: RequestInit & { duplex: "half" } = {
    method,
    headers,
    body: request.body.pipeThrough(counted),
    duplex: "half",
  };
  return new Request(url, init);
}
