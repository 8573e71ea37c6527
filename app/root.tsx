import newsreader from "@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2?url";
import schibsted from "@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2?url";
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteError,
} from "@remix-run/react";
import { type ReactNode, useEffect } from "react";
import { rootLoader } from "./http/root.server.ts";
import { defaultLocale, isLocale, type Locale } from "./i18n/locales.ts";
import { pageTitle } from "./i18n/page-title.ts";
import { loadedTranslate, type Translate } from "./i18n/translate.ts";
import { TranslateProvider } from "./i18n/use-translate.tsx";
import "./styles.css";
import { markAllUnsent } from "./ui/typed-store.ts";
import { FailurePage, failureKind } from "./views/failure-page.tsx";
import { useNonce } from "./views/shell/nonce.ts";
import { useRootData, useSpareRootData } from "./views/shell/root-data.ts";
import { Shell } from "./views/shell/shell.tsx";
import { useArrived } from "./views/shell/use-arrived.ts";
import { pendingForm, SignInAgain } from "./views/sign-in-again.tsx";

export const loader = (args: LoaderFunctionArgs) => rootLoader(args);

export const links: LinksFunction = () => [
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "apple-touch-icon", href: "/apple-touch-icon.png" },
  { rel: "manifest", href: "/site.webmanifest" },
  ...[newsreader, schibsted].map((href) => ({
    rel: "preload",
    as: "font" as const,
    type: "font/woff2",
    crossOrigin: "anonymous" as const,
    href,
  })),
];

/** A page that failed has its title from the layout; every other page brings its own. */
export const meta: MetaFunction<typeof loader> = ({ matches, error }) =>
  error ? [] : pageTitle(matches, (t) => t("common.product"));

export function Layout({ children }: { children: ReactNode }) {
  const root = useRootData();
  const nonce = useNonce();
  const locale = root?.locale ?? shownLocale();
  const error = useRouteError();
  return (
    <html lang={locale} data-theme={root && root.theme !== "system" ? root.theme : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {error ? <title>{failureTitle(error, loadedTranslate(locale))}</title> : null}
        <Meta />
        <Links />
      </head>
      <body data-shell={useSpareRootData()}>
        <TranslateProvider locale={locale} now={root?.now ?? new Date(0).toISOString()}>
          {children}
        </TranslateProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  useArrived(useRootData()?.viewer ?? null);
  return (
    <Shell>
      <Outlet />
    </Shell>
  );
}

export function ErrorBoundary() {
  const { pending, kind } = readError(useRouteError());
  const { pathname, search } = useLocation();
  const signedIn = Boolean(useRootData()?.viewer);
  useEffect(markAllUnsent, []);
  return (
    <Shell failed>
      {pending ? (
        <SignInAgain form={pending} />
      ) : (
        <FailurePage kind={kind} signedIn={signedIn} here={pathname + search} />
      )}
    </Shell>
  );
}

function failureTitle(error: unknown, t: Translate): string {
  const { pending, kind } = readError(error);
  const title = pending ? t("common.signInAgain.title") : t(`common.failure.${kind}.title`);
  return `${title} – ${t("common.product")}`;
}

function readError(error: unknown) {
  if (!isRouteErrorResponse(error)) return { pending: null, kind: failureKind(500) };
  return { pending: pendingForm(error.data), kind: failureKind(error.status) };
}

/** The language when the root loader failed: in the browser the page's own, since no other has been fetched. */
function shownLocale(): Locale {
  const shown = typeof document === "undefined" ? null : document.documentElement.lang;
  return isLocale(shown) ? shown : defaultLocale;
}
