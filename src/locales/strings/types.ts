/** One text, or one for each plural class. */
export type StringPattern = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** The same keys as in English: each exists in each language. */
export type StringTable<English> = Readonly<Record<keyof English, StringPattern>>;
