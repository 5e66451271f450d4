/** The languages the product speaks: Chinese first. */
export type Language = 'zh-CN' | 'en-US';

/** One text in each language. */
export type Bilingual<Text = string> = Readonly<Record<Language, Text>>;
