// What the worker does once a day, asked for at once: its handlers, on real data, through its own logins.
import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import {
  adminClient,
  makeConference,
  makePerson,
  makeReport,
  makeTenant,
  type TestTenant,
} from "../support/sandbox.ts";
import { startWorker, type TestWorker, until } from "../support/worker.ts";

beforeEach(async () => {
  const client = await adminClient();
  await client.query("delete from app.mails");
  await client.query("delete from app.national_roles");
});

const rows = async (text: string, values: unknown[] = []) => (await (await adminClient()).query(text, values)).rows;

const says = { remind_actions: "reminded of actions", ask_overdue_plans: "asked about overdue plans" };

/** Lets the worker do a job as its crontab would. */
async function run(job: keyof typeof says, worker: TestWorker): Promise<void> {
  const times = () => worker.output().split(says[job]).length;
  const before = times();
  await rows("select graphile_worker.add_job($1, '{}')", [job]);
  await until(() => times() > before, worker);
}

const mails = () =>
  rows(
    "select to_email, template, data from app.mails where template in ('plan_overdue', 'actions_due') order by to_email",
  );

async function spaceWith(people: { name: string; role: "coordinator" | "admin" | "member" }[]) {
  const space = await makeTenant();
  const made = [];
  for (const { name, role } of people) made.push(await makePerson({ name, in: [[space, role]] }));
  return { space, people: made };
}

async function planOf(space: TestTenant, author: Parameters<typeof makeConference>[1], year: number, title: string) {
  const date = { datePrecision: "year", startsOn: `${year}-01-01`, endsOn: `${year}-12-31` } as const;
  return await makeConference(space, author, "published", date, { title });
}

test("the coordinators of an overdue plan are asked, once a month, and nobody else", async () => {
  const { space, people } = await spaceWith([
    { name: "Maria", role: "coordinator" },
    { name: "Ada", role: "admin" },
    { name: "Lena", role: "member" },
  ]);
  const [maria, ada] = people;
  if (!maria || !ada) throw new Error("nobody");
  const plan = await planOf(space, maria, 2019, "Digidel 2019");
  await planOf(space, maria, 2999, "Långt fram");
  await rows("delete from app.mails");
  const worker = await startWorker({});
  await run("ask_overdue_plans", worker);
  const data = { item: plan.item, title: "Digidel 2019", language: "sv" };
  expect(await mails()).toEqual(
    [maria, ada].map(({ email }) => ({ to_email: email, template: "plan_overdue", data })).sort(byAddress),
  );
  await run("ask_overdue_plans", worker);
  expect((await mails()).length).toBe(2);
  await rows("update app.conferences set asked_on = asked_on - 30");
  await run("ask_overdue_plans", worker);
  expect((await mails()).length).toBe(4);
});

test("a space is reminded of what is due and of what is overdue in one mail, not of what is far off", async () => {
  const { space, people } = await spaceWith([{ name: "Maria", role: "coordinator" }]);
  const [maria] = people;
  if (!maria) throw new Error("nobody");
  const held = await makeConference(space, maria, "published", {
    datePrecision: "day",
    startsOn: "2020-05-05",
    endsOn: "2020-05-06",
  });
  const action = (title: string, dueOn: string | null) => ({
    id: randomUUID(),
    title,
    owner: "KSL",
    organisation: "",
    dueOn,
  });
  const actions = [action("Förbi", "2020-06-01"), action("Långt fram", "2999-01-01"), action("Utan dag", null)];
  await makeReport(space, maria, "published", held.item, { actions: JSON.stringify(actions) });
  await rows("delete from app.mails");
  const worker = await startWorker({});
  await run("remind_actions", worker);
  expect(await mails()).toEqual([
    {
      to_email: maria.email,
      template: "actions_due",
      data: { actions: [{ title: "Förbi", owner: "KSL", dueOn: "2020-06-01" }] },
    },
  ]);
  await run("remind_actions", worker);
  expect((await mails()).length).toBe(1);
});

function byAddress(one: { to_email: string }, other: { to_email: string }): number {
  return one.to_email < other.to_email ? -1 : 1;
}
