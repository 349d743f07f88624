import type { RuleName } from '../../src/api/types.js';
import { splitLines } from '../../src/core/lines.js';
import { createNormalizer, isNormalized, normalize, normalizeWithEdits } from '../../src/index.js';
import { BEFORE_PROTECTION } from '../../src/normalize/pipeline.js';
import { findProtectedSpans } from '../../src/normalize/protect/find-protected.js';
import { decoded, MOST_VISITS_A_GAP } from '../../src/normalize/zwnj/decode-line.js';
import { toAsciiDigits } from '../../src/persian/digits.js';
import { plainSettings, runStages } from '../support/run-stage.js';
import type { Law } from './case.js';
import { claim, sameText } from './claims.js';

/** Characters that may open a fence, a comment or a tag, which may contain line breaks. */
const ACROSS_LINES = /[`~<>&-]/g;
/** A lone backtick sends the text after it through the stages, and changes nothing itself. */
const STAGED = '`\n';

const twice: Law = {
  name: 'a second call of normalize changes nothing',
  holds({ text, options }) {
    const once = normalize(text, options);
    sameText(normalize(once, options), once, 'twice');
    claim(isNormalized(once, options), 'isNormalized: false for what normalize gave');
    claim(isNormalized(text, options) === (once === text), 'isNormalized: not what normalize does');
  },
};

const bothDoors: Law = {
  name: 'normalizeWithEdits gives the text of normalize',
  holds: ({ text, options }) => sameText(normalizeWithEdits(text, options).text, normalize(text, options), 'with edits'),
};

/** Rules of which each edit has a confidence. */
const SCORED: ReadonlySet<RuleName> = new Set(['zwnj/lost', 'zwnj/verb-prefix', 'zwnj/enclitic', 'zwnj/comparative', 'zwnj/compound']);

const replay: Law = {
  name: 'edits stand in order, say what stood there and lead to the text',
  holds({ text, options }) {
    const { text: normalized, edits } = normalizeWithEdits(text, options);
    let replayed = '';
    let at = 0;
    for (const edit of edits) {
      claim(edit.start >= at && edit.end >= edit.start, `edit ${edit.start}–${edit.end} behind ${at}`);
      sameText(edit.original, text.slice(edit.start, edit.end), `original of ${edit.start}–${edit.end}`);
      claim(edit.text !== edit.original && edit.rules.length > 0, `edit ${edit.start}–${edit.end} that changes nothing or has no rule`);
      const isScored = edit.rules.some((rule) => SCORED.has(rule));
      const { confidence } = edit;
      claim(confidence === undefined ? !isScored : confidence >= 0 && confidence <= 1, `confidence ${confidence} of ${edit.rules}`);
      replayed += text.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    sameText(replayed + text.slice(at), normalized, 'replayed');
  },
};

const offsets: Law = {
  name: 'offsets of unchanged text go there and back',
  holds({ text, options }) {
    const { text: normalized, edits, toOriginal, toNormalized } = normalizeWithEdits(text, options);
    let edit = 0;
    for (let offset = 0; offset <= text.length; offset++) {
      while (edit < edits.length && (edits[edit]?.end ?? 0) < offset) edit++;
      const isChanged = (edits[edit]?.start ?? Number.POSITIVE_INFINITY) <= offset;
      for (const side of ['before', 'after'] as const)
        claim(isChanged || toOriginal(toNormalized(offset, side), side) === offset, `offset ${offset}, ${side}`);
      claim(toNormalized(offset, 'before') <= toNormalized(offset, 'after'), `sides of offset ${offset}`);
    }
    claim(toNormalized(text.length, 'after') === normalized.length, 'the end goes to the end');
    claim(toOriginal(normalized.length, 'after') === text.length, 'the end comes from the end');
  },
};

const protectedSpans: Law = {
  name: 'protected spans come out as they went in, and are all there are',
  holds({ text }) {
    const decoded = runStages(BEFORE_PROTECTION, text, plainSettings()).text;
    const { text: normalized, toNormalized } = normalizeWithEdits(decoded);
    const before = findProtectedSpans(decoded);
    const images = before.map((span) => ({ ...span, start: toNormalized(span.start, 'after'), end: toNormalized(span.end, 'before') }));
    sameText(JSON.stringify(findProtectedSpans(normalized)), JSON.stringify(images), 'spans of the output');
    for (const [i, { start, end, kind, isName }] of images.entries()) {
      const written = decoded.slice(before[i]?.start, before[i]?.end);
      const kept = normalized.slice(start, end);
      if (isName) sameText(toAsciiDigits(kept), toAsciiDigits(written), 'name');
      else if (kind !== 'number') sameText(kept, written, kind);
    }
  },
};

const lineByLine: Law = {
  name: 'no rule reaches across a line break',
  holds({ text, options }) {
    // The one exception: a soft break counts as a space.
    if (options.lineBreaks === 'soft') return;
    const lines = text.replace(ACROSS_LINES, '');
    let apart = '';
    let at = 0;
    for (const { start, end } of splitLines(lines)) {
      apart += lines.slice(at, start) + normalize(lines.slice(start, end), options);
      at = end;
    }
    sameText(normalize(lines, options), apart, 'lines');
  },
};

const plainLines: Law = {
  name: 'plain lines become what the stages make of them',
  holds({ text, options }) {
    if (options.lineBreaks !== 'soft') sameText(STAGED + normalize(text, options), normalize(STAGED + text, options), 'staged');
  },
};

/** The letters of plain Persian text, and spaces. */
const NO_PLAIN_LETTERS = /[^ آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی]/g;

const letters: Law = {
  name: 'half-spaces and spaces come and go, letters stay',
  holds({ text, options }) {
    // These reorder letters, or replace a mark by a letter.
    if (options.rules?.on?.includes('characters/visual-order') || (options.ezafe ?? 'keep') !== 'keep') return;
    const plain = text.replace(NO_PLAIN_LETTERS, '');
    const lettersOf = (whole: string) => whole.replace(/[ \u200c]/g, '');
    sameText(lettersOf(normalize(plain, options)), lettersOf(plain), 'letters');
  },
};

const oneNormalizer: Law = {
  name: 'a normalizer gives what normalize gives, whatever it did before',
  holds({ text, options }) {
    const kept = createNormalizer(options);
    const once = kept.normalize(text);
    sameText(once, normalize(text, options), 'createNormalizer');
    sameText(kept.normalizeWithEdits(text).text, once, 'with edits');
    claim(kept.isNormalized(once) && kept.isNormalized(text) === (once === text), 'isNormalized: not what normalize does');
    sameText(kept.normalize(text), once, 'once more');
  },
};

const rounds: Law = {
  name: 'the words of a line come to rest',
  holds({ text, options }) {
    decoded.mostVisitsAGap = 0;
    normalize(text, options);
    claim(decoded.mostVisitsAGap <= MOST_VISITS_A_GAP / 2, `${decoded.mostVisitsAGap} questions a gap`);
  },
};

export const NORMALIZE_LAWS: readonly Law[] = [
  twice,
  bothDoors,
  replay,
  offsets,
  protectedSpans,
  lineByLine,
  plainLines,
  letters,
  oneNormalizer,
  rounds,
];
