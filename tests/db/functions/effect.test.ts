// What each function does and answers, row by row, against what is written down in the snapshot: a change of it is read before
// it is kept. Spaces with rows of the very same ids stand before the right one, and in the right one a row like it beside each:
// no function of a space's people touches those, and none tells a mere member or whoever set it going.
import { beforeAll, describe, expect, test } from "vitest";
import { rights } from "../rights.ts";
import { describeEffect, everyRow, type Rows } from "./effect.ts";
import { firstOf, functions } from "./functions.ts";
import { services } from "./services.ts";
import { makeWorld, type World } from "./world.ts";

let world: World;
let before: Rows;

beforeAll(async () => {
  world = await makeWorld();
  before = await everyRow();
});

test("every function that a login may execute stands here", () => {
  const named = Object.keys({ ...functions, ...services }).map((title) => `app.${/^\w+/.exec(title)}`);
  const executable = Object.entries(rights)
    .filter(([right]) => right.endsWith(" execute"))
    .flatMap(([, of]) => Object.keys(of))
    .filter((name) => name.startsWith("app."));
  expect(executable.filter((name) => !named.includes(name))).toEqual([]);
});

describe.each(Object.entries(functions))("%s", (_, [may, statement]) => {
  test("does what is written down, and nothing beside it", async () => {
    const effect = await describeEffect(world, before, { login: "app", person: firstOf(may) }, statement(world));
    expect(effect.filter((line) => /<shelved>|<spoiled>|<alike>|<other (?!writer>|leaving>)/.test(line))).toEqual([]);
    expect(effect.filter((line) => /^new mails .*"to_user_id":"<(me|member)>"/.test(line))).toEqual([]);
    expect(effect).toMatchSnapshot();
  });
});

describe.each(Object.entries(services))("%s", (_, [caller, statement]) => {
  test("does what is written down", async () => {
    expect(await describeEffect(world, before, caller, statement(world))).toMatchSnapshot();
  });
});
