import { expect, onTestFinished, test } from "vitest";
import { openPage } from "../support/browser.ts";
import { adminClient } from "../support/sandbox.ts";
import { startServer } from "../support/server.ts";

declare global {
  interface Window {
    clicked?: boolean;
  }
}

/** Types and clicks after React has been told to take the page over, and before it has begun. */
function actAtTheWorstMoment(): void {
  const send = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function postMessage(this: MessagePort, ...message: [unknown]) {
    const field = document.querySelector<HTMLInputElement>("input[name=email]");
    if (field && !window.clicked) {
      window.clicked = true;
      queueMicrotask(() => {
        field.value = "anna@example.org";
        field.click();
      });
    }
    send.apply(this, message);
  };
}

test("what somebody types while the page comes alive is kept, and the page comes alive", async () => {
  await adminClient();
  const server = await startServer();
  onTestFinished(() => server.stop());
  const page = await openPage({ baseURL: server.url, locale: "sv" });
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  await page.addInitScript(actAtTheWorstMoment);
  await page.goto("/login");
  await page.waitForFunction(() => window.clicked);
  await page.waitForFunction(() =>
    Object.keys(document.querySelector("form") ?? {}).some((key) => key.startsWith("__reactProps")),
  );
  await page.waitForTimeout(300);
  expect(await page.inputValue("input[name=email]")).toBe("anna@example.org");
  expect(troubles).toEqual([]);
});
