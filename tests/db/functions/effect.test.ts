// What each function does, row by row, against what is written down in the snapshot: a change of it is read before it is kept.
// Spaces with rows of the very same ids stand before the right one, and in the right one a row like it beside each: no
// function touches those, and none tells a mere member or whoever set it going.
import { beforeAll, describe, expect, test } from "vitest";
import { describeEffect, everyRow, type Rows } from "./effect.ts";
import { functions } from "./functions.ts";
import { makeWorld, type World } from "./world.ts";

let world: World;
let before: Rows;

beforeAll(async () => {
  world = await makeWorld();
  before = await everyRow();
});

describe.each(Object.keys(functions))("%s", (name) => {
  test("does what is written down, and nothing beside it", async () => {
    const effect = await describeEffect(world, before, name);
    expect(effect.filter((line) => /<shelved>|<spoiled>|<alike>|<other (?!writer>)/.test(line))).toEqual([]);
    expect(effect.filter((line) => /^new mails .*"to_user_id":"<(me|member)>"/.test(line))).toEqual([]);
    expect(effect).toMatchSnapshot();
  });
});
