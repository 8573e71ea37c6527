/** More was sent than may be sent at a time. */
export class BodyTooLarge extends Error {}

/** The request with a body that breaks off with `BodyTooLarge` after `max` bytes, whatever its header said of its length. */
export function limitBody(request: Request, max: number): Request {
  if (!request.body) return request;
  let size = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.length;
      if (size > max) controller.error(new BodyTooLarge());
      else controller.enqueue(chunk);
    },
  });
  const { url, method, headers, signal } = request;
  // `duplex` is required with a stream and not yet in the types.
  const init: RequestInit & { duplex: "half" } = {
    method,
    headers,
    signal,
    body: request.body.pipeThrough(counted),
    duplex: "half",
  };
  return new Request(url, init);
}
