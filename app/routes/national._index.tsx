import { redirect } from "@remix-run/node";

/** The national team's work begins with what waits. */
export const loader = () => redirect("/national/review");
