/** A text that people read, in both languages of the gateway. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** The languages an answer can be given in. */
export type Language = keyof Text;
