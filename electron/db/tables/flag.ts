/** Flags are 0/1 integers and JSON is text on both engines, so that rows compare equal in tests. */
export type Flag = 0 | 1;
