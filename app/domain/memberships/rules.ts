/** The roles in a space, from the narrowest to the widest. */
export const roles = ["member", "coordinator", "admin"] as const;
