import type { ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import { PostForm } from "../../ui/post-form.tsx";

type SignOutButtonProps = {
  look?: "primary" | "plain";
  /** The page to come to; without one, the sign-in. */
  to?: string;
  children: ReactNode;
};

/** Signs out in this browser. */
export function SignOutButton({ look, to, children }: SignOutButtonProps) {
  return (
    <PostForm action="/logout">
      {to ? <input type="hidden" name="to" value={to} /> : null}
      <Button look={look}>{children}</Button>
    </PostForm>
  );
}
