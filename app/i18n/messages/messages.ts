/**
 * The shape that a translation of `T` must have: the same keys, whatever the words.
 * Swedish is the reference; a missing or extra key elsewhere is a type error.
 */
export type Messages<T> = { [Key in keyof T]: T[Key] extends string ? string : Messages<T[Key]> };
