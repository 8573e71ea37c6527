// One headless Chromium for a test file: an installed one where there is one, else the one from the registry.
import { execFile } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll } from "vitest";

const require = createRequire(import.meta.url);

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

let launched: Promise<Browser> | undefined;

/** The test file's browser, started at the first call and closed after the file's last test. */
export function browser(): Promise<Browser> {
  launched ??= launch();
  return launched;
}

/**
 * A page of a person who has not been here before: a context of its own, closed with the browser.
 * Give `viewport`, `locale`, `colorScheme`, `javaScriptEnabled` and so on as for a Playwright context.
 */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await (await browser()).newContext({ viewport: { width: 1280, height: 800 }, ...options });
  return context.newPage();
}

async function launch(): Promise<Browser> {
  const installed = findInstalled();
  if (installed) return chromium.launch({ executablePath: installed, args: flags });
  const unpacked = await unpack();
  const libraries = [join(unpacked, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return chromium.launch({
    executablePath: join(unpacked, "chromium"),
    args: [...flags, "--headless"],
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fontSettings(unpacked) },
  });
}

function findInstalled(): string | undefined {
  const named = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const places = folders.flatMap((folder) => named.map((name) => join(folder, name)));
  return [process.env.CHROMIUM, ...places, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"].find(
    isProgram,
  );
}

function isProgram(path: string | undefined): path is string {
  try {
    accessSync(path ?? "", constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The folder with the packed browser and the system libraries it needs, unpacked once an installation. */
async function unpack(): Promise<string> {
  const packageRoot = dirname(dirname(require.resolve("@sparticuz/chromium")));
  const { version } = require(join(packageRoot, "package.json")) as { version: string };
  const cache = join(import.meta.dirname, "../../node_modules/.cache/roda-traden");
  const target = join(cache, `chromium-${version}`);
  if (existsSync(target)) return target;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, "chromium-new-"));
  // The package unpacks into the folder for temporary files, so it gets one of its own.
  const script = `
    import chromium, { inflate } from "@sparticuz/chromium";
    await chromium.executablePath();
    await inflate(${JSON.stringify(join(packageRoot, "bin", "al2023.tar.br"))});`;
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: fresh, NODE_OPTIONS: "" },
  });
  try {
    renameSync(fresh, target);
  } catch {
    rmSync(fresh, { recursive: true, force: true }); // another test file was first
  }
  return target;
}

/** The packed fonts' own settings name a folder for temporary files; these name where the fonts are. */
function fontSettings(unpacked: string): string {
  const path = join(unpacked, "fonts.conf");
  const cache = join(unpacked, "fonts-cache");
  writeFileSync(path, `<fontconfig><dir>${join(unpacked, "fonts")}</dir><cachedir>${cache}</cachedir></fontconfig>\n`);
  return path;
}

afterAll(async () => {
  await (await launched)?.close();
  launched = undefined;
});
