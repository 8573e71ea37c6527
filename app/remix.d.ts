// Tells Remix's types that loaders answer in the single-fetch format (`v3_singleFetch` in remix.config.js).
import "@remix-run/server-runtime";

declare module "@remix-run/server-runtime" {
  interface Future {
    v3_singleFetch: true;
  }
}
