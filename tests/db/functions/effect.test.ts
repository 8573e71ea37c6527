// What each function does, row by row, against what is written down in the snapshot: a change of it is read before it is kept.
// A space with rows of the very same ids stands before the right one, and in the right one a row like it beside each: no
// function touches those, and none tells a mere member or whoever set it going.
import { beforeAll, describe, expect, test } from "vitest";
import { describeEffect } from "./effect.ts";
import { functions } from "./functions.ts";
import { makeWorld, type World } from "./world.ts";

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});

describe.each(Object.keys(functions))("%s", (name) => {
  test("does what is written down, and nothing beside it", async () => {
    const effect = await describeEffect(world, name);
    expect(effect.filter((line) => /<spoiled>|<alike>|<other (?!writer>)/.test(line))).toEqual([]);
    expect(effect.filter((line) => /^new mails .*"to_user_id":"<(me|member)>"/.test(line))).toEqual([]);
    expect(effect).toMatchSnapshot();
  });
});
