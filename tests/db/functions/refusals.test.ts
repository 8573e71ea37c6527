// What each function refuses, and that it tells why to nobody but those who may set it going.
import { beforeAll, describe, expect, test } from "vitest";
import { refusals } from "./refusals.ts";
import { makeWorld, refusalTo, type World } from "./world.ts";

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});

describe.each(Object.entries(refusals))("%s", (_, [code, doer, statement]) => {
  test(`is refused: ${code}; to others it is not there`, async () => {
    const told = async (actor: "outsider" | "member" | "foreign" | typeof doer) =>
      await refusalTo(world, actor, statement(world, world.people[actor].id));
    expect(await told(doer)).toBe(code);
    for (const other of ["outsider", "member", "foreign"] as const)
      expect([other, await told(other)]).toEqual([other, "not_found"]);
  });
});
