/** Forms of a counted message; which are needed: ru one/few/many/other, kk and en one/other (CLDR). */
export interface Plural {
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** One message in the three languages, side by side so that none can be forgotten. `{{name}}` stands for a parameter. */
export interface Message {
  readonly ru: string | Plural;
  readonly kk: string | Plural;
  readonly en: string | Plural;
}

export type Messages = Readonly<Record<string, Message>>;
