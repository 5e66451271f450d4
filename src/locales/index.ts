import type { Bilingual } from '../schedule/text/language';
import { enUS } from './en-US';
import type { Messages } from './messages';
import { zhCN } from './zh-CN';

export type { Messages } from './messages';

/** The texts by language. */
export const MESSAGES: Bilingual<Messages> = { 'zh-CN': zhCN, 'en-US': enUS };
