import { test } from "vitest";

/** Names and plays the steps of one story. Each goes on from the one before, so after one that failed none is tried. */
export function story(): (name: string, play: () => Promise<void>) => void {
  let broken = false;
  return (name, play) => {
    test(name, async ({ skip }) => {
      if (broken) skip("an earlier step failed");
      broken = true;
      await play();
      broken = false;
    });
  };
}
