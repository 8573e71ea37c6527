/**
 * What people type, kept in their own browser until their form has gone through.
 * An entry is dropped when the page that answers its form arrives, when somebody else signs in, and on sign-out.
 */

type Entry = {
  values: Record<string, string[]>;
  /** ISO 8601. */
  typedAt: string;
  /** The page the form stood on, while its answer is awaited. */
  sentFrom?: string;
};

const prefix = "typed:";
const ownerKey = "typed-owner";

export function saveTyped(key: string, values: Record<string, string[]>): void {
  write(key, { values, typedAt: new Date().toISOString() });
}

export function readTyped(key: string): Entry | null {
  const text = attempt(() => localStorage.getItem(prefix + key));
  return text ? (attempt(() => JSON.parse(text) as Entry) ?? null) : null;
}

export function forgetTyped(key: string): void {
  attempt(() => localStorage.removeItem(prefix + key));
}

export function markSent(key: string): void {
  const entry = readTyped(key);
  if (entry) write(key, { ...entry, sentFrom: location.pathname });
}

/** The form came back refused, or its page broke: its text is still needed. */
function markUnsent(key: string): void {
  const entry = readTyped(key);
  if (entry?.sentFrom) write(key, { values: entry.values, typedAt: entry.typedAt });
}

export function markAllUnsent(): void {
  for (const key of keys()) markUnsent(key);
}

/** On a page that arrived whole: forgets the form that led here. Going back or reloading proves nothing. */
export function forgetArrived(): void {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  if (navigation?.type !== "navigate" || !document.referrer) return;
  const from = new URL(document.referrer).pathname;
  for (const key of keys()) if (readTyped(key)?.sentFrom === from) forgetTyped(key);
}

/** Forgets also whose it was: on a computer that others use nothing is left of her. */
export function forgetAllTyped(): void {
  for (const key of keys()) forgetTyped(key);
  attempt(() => localStorage.removeItem(ownerKey));
}

/** Another person at the same computer must not be offered the first one's text. */
export function claimTyped(owner: string): void {
  const previous = attempt(() => localStorage.getItem(ownerKey));
  if (previous && previous !== owner) forgetAllTyped();
  attempt(() => localStorage.setItem(ownerKey, owner));
}

function keys(): string[] {
  const stored = attempt(() => Object.keys(localStorage)) ?? [];
  return stored.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}

function write(key: string, entry: Entry): void {
  attempt(() => localStorage.setItem(prefix + key, JSON.stringify(entry)));
}

/** Storage may be full or forbidden: then nothing is kept, and nothing else breaks. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
