import { Link } from "@remix-run/react";
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from "react";

type Look = {
  /** One primary button a view. `plain` reads as a link. */
  look?: "primary" | "plain";
  wide?: boolean;
};

type ButtonProps = Look & ButtonHTMLAttributes<HTMLButtonElement>;

/** Sends its form unless `type` says otherwise; `name="intent"` and `value` choose between several in one form. */
export function Button({ look, wide, type = "submit", className, ...button }: ButtonProps) {
  return <button {...button} type={type} className={buttonClass({ look, wide }, className)} />;
}

type ButtonLinkProps = Look & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> & { to: string };

/** A way to another page that looks like a button. */
export function ButtonLink({ look, wide, className, ...link }: ButtonLinkProps) {
  return <Link {...link} className={buttonClass({ look, wide }, className)} />;
}

/** A row of buttons, the primary one first. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>;
}

export function buttonClass({ look, wide }: Look, more = ""): string {
  return ["btn", look, wide ? "wide" : "", more].filter(Boolean).join(" ");
}
