// Who may set which function going, on rows on which it would work: the matrix of the functions, as tests/db/matrix is of the
// tables. Each is tried and taken back. Whoever is not named is refused, and told no more than that it is not there.
import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, actors, functions } from "./functions.ts";
import { makeWorld, type World, works } from "./world.ts";

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});

describe.each(Object.entries(functions))("%s", (_, [may, statement]) => {
  test("works for those who may, and is not there for anybody else", async () => {
    const found: Actor[] = [];
    for (const actor of actors) if (await works(world, actor, statement(world))) found.push(actor);
    expect(found).toEqual(actors.filter((actor) => may.includes(actor)));
  });
});
