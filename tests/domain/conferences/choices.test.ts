import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { listChoices } from "../../../app/domain/conferences/choices.server.ts";
import { coordinatorOf } from "../../support/drafts.ts";
import { adminClient, as, countStatements, makeConference, makeSeries, makeTenant } from "../../support/sandbox.ts";

test("a series is offered with its last edition that was held, whoever was its host", async () => {
  const [space, host] = [await makeTenant(), await makeTenant()];
  const [writer, other] = [await coordinatorOf(space), await coordinatorOf(host)];
  const name = `Serien ${randomUUID()}`;
  const seriesId = await makeSeries(name, `serien-${randomUUID()}`);
  const day = (on: string) => ({ seriesId, datePrecision: "day" as const, startsOn: on, endsOn: on });
  await makeConference(host, other, "published", day("2019-05-11"));
  await makeConference(host, other, "published", day("2020-05-11"));
  await makeConference(host, other, "published", day("2099-05-11"));
  await makeConference(host, other, "draft", day("2021-05-11"));
  const { series } = await as(writer, space, (db) => listChoices(db, space.id));
  expect(series.find(({ id }) => id === seriesId)).toMatchObject({ name, last: { startsOn: "2020-05-11" } });
});

test("spaces to ask are the active ones, and one that was chosen before it was archived", async () => {
  const [space, open, archived, closed] = [
    await makeTenant(),
    await makeTenant(),
    await makeTenant(),
    await makeTenant({ state: "archived" }),
  ];
  await (await adminClient()).query("update app.tenants set state = 'archived' where id = $1", [archived.id]);
  const writer = await coordinatorOf(space);
  const { spaces } = await as(writer, space, (db) => listChoices(db, space.id, [archived.id]));
  const known = new Map(
    [space, open, archived, closed].map(({ id }, index) => [id, ["own", "open", "chosen", "closed"][index]]),
  );
  expect(spaces.flatMap(({ id }) => known.get(id) ?? []).sort()).toEqual(["chosen", "open"]);
});

test("the choices cost the same whatever there is to choose from", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const count = () => as(writer, space, (db) => countStatements(db, () => listChoices(db, space.id)));
  const before = await count();
  for (const slug of ["a", "b", "c"]) await makeSeries(`Serie ${slug}`, `serie-${slug}-${randomUUID()}`);
  expect([before, await count()]).toEqual([6, 6]);
});
