import { LONGEST_EDITABLE } from '../shared/limits.js';
import { type Language, TEXTS } from '../words/texts.js';
import { copyText } from './clipboard.js';
import type { Engine } from './engine.js';
import { describeIssue } from './issue.js';
import type { State } from './state.js';
import type { Status } from './status.js';
import type { Store } from './store.js';

export interface ShareActions {
  copyLink(): void;
  copyIssue(): void;
}

export function shareActions(language: Language, store: Store<State>, engine: Engine, status: Status): ShareActions {
  const { status: say, share } = TEXTS[language];
  const copy = async (text: string, done: string): Promise<void> => status.say((await copyText(text)) ? done : say.notCopied);
  return {
    copyLink: () => void copy(location.href, isTooLong(store.get()) ? share.tooLong : say.copied),
    copyIssue: async () => copy(await describeIssue(store.get(), engine), say.copied),
  };
}

const isTooLong = ({ text }: State): boolean => text.length > LONGEST_EDITABLE;
