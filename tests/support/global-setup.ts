import type { TestProject } from "vitest/node";
import { startCluster, templateName } from "./cluster.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Administration URL of the run's throw-away Postgres. */
    adminUrl: string;
    /** The migrated database that the tests' own are copied from. */
    template: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { TEST_SERVER_URL, TEST_TEMPLATE } = process.env; // set by the mutation campaign, whose template is weakened
  const cluster = TEST_SERVER_URL ? { adminUrl: TEST_SERVER_URL, stop: async () => {} } : await startCluster();
  project.provide("adminUrl", cluster.adminUrl);
  project.provide("template", TEST_TEMPLATE || templateName);
  return cluster.stop;
}
